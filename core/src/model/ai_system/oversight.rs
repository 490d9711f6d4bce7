//! How people oversee an AI system.

use crate::model::{Actor, AnyRecord, Approval, Document, Evidence, LifeCycleStage};
use crate::read::{Date, Extensions, Interval, Ref, Text, record, vocabulary};

record! {
    /// How people oversee an AI system (A.9.2, A.9.3; EU AI Act, Art. 14).
    pub struct Oversight "oversight" {
        optional {
            /// How people take part.
            "mode" mode: Option<OversightMode>,
            /// Single measures.
            "measures" measures: Vec<OversightMeasure>,
            /// Instructions for those who oversee.
            "instructions" instructions: Option<Ref<Document>>,
            /// What those who oversee need to know.
            "competence" competence: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// How people take part in what a system does.
    pub enum OversightMode "oversightMode" {
        /// A person takes part in each decision.
        "inTheLoop" InTheLoop,
        /// A person watches and can step in.
        "onTheLoop" OnTheLoop,
        /// A person decides when and how the system is used at all.
        "inCommand" InCommand,
        /// No person takes part.
        "none" None,
    }
}

record! {
    /// A measure of human oversight.
    pub struct OversightMeasure "oversightMeasure" {
        optional {
            /// What the measure is.
            "what" what: Option<Text> [name, about, tells],
            /// Persons or roles that complete it.
            "by" by: Vec<Ref<Actor>>,
            /// Stages of the life cycle in which it is performed; none for all.
            "lifeCycleStages" life_cycle_stages: Vec<LifeCycleStage>,
            /// Whether they can stop the system.
            "canStop" can_stop: Option<bool>,
            /// Whether they can override or reverse what it does.
            "canOverride" can_override: Option<bool>,
            /// How often it is applied, if not always.
            "frequency" frequency: Option<Interval>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// How the organization uses an AI system responsibly (A.9).
    pub struct ResponsibleUse "responsibleUse" {
        optional {
            /// Documents that describe how it may be used (A.9.2).
            "processes" processes: Vec<Ref<Document>>,
            /// The provider's instructions for use (A.9.4).
            "instructions" instructions: Vec<Ref<Document>>,
            /// Who approved the use.
            "approval" approval: Option<Box<Approval>>,
            /// Uses that are allowed.
            "acceptableUses" acceptable_uses: Vec<Text>,
            /// Uses that are not allowed.
            "forbiddenUses" forbidden_uses: Vec<Text>,
            /// How it is seen that use stays within the intended use (A.9.4).
            "useMonitoring" use_monitoring: Option<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A use of an AI system that was seen in operation (A.9.4).
    pub struct ObservedUse "observedUse" {
        optional {
            /// What it was used for.
            "what" what: Option<Text> [name, about, tells],
            /// Day on which it was seen.
            "on" on: Option<Date> [happened, event = Detected, tells],
            /// How it was seen: logs, interviews, complaints.
            "source" source: Option<Text>,
            /// Whether it is a use that the system is intended for.
            "intended" intended: Option<bool>,
            /// What was done about it.
            "response" response: Option<Text>,
            /// Records that it led to: a risk, a change, an incident.
            "records" records: Vec<Ref<AnyRecord>>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
