//! Parties that supply AI systems, resources or services.

use crate::model::{Action, Actor, AiSystem, Control, Document, Evidence, LifeCycleStage, Period, Resource};
use crate::read::{Country, Date, Extensions, Id, Interval, Ref, Text, record, vocabulary};

record! {
    /// A party that supplies AI systems, resources or services (A.10.3).
    pub struct Supplier "supplier" asked {
        required {
            /// The organization's own identifier, unique in the document.
            "id" id: Id [id],
        }
        optional {
            /// Name of the supplier.
            "name" name: Option<Text> [name],
            /// What it does for the organization.
            "description" description: Option<Text> [describes],
            /// Person or role that looks after it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// Country of its seat (ISO 3166-1).
            "country" country: Option<Country>,
            /// Whether the organization could not do without it.
            "critical" critical: Option<bool>,
            /// What it supplies.
            "provides" provides: Vec<Provision> [systems],
            /// Who does what (A.10.2).
            "responsibilities" responsibilities: Vec<ResponsibilityShare>,
            /// The contract among the documents.
            "contract" contract: Option<Ref<Document>>,
            /// Time for which the contract runs.
            "contractPeriod" contract_period: Option<Box<Period>>,
            /// Evaluations of whether it meets the organization's needs.
            "assessments" assessments: Vec<SupplierAssessment>,
            /// How it is watched.
            "monitoring" monitoring: Option<Text>,
            /// How often it is monitored.
            "monitoringInterval" monitoring_interval: Option<Interval>,
            /// Date of the last monitoring at that interval.
            "monitoredOn" monitored_on: Option<Date> [event = Reviewed],
            /// Others that it relies on.
            "subcontractors" subcontractors: Vec<Text>,
            /// What it has to meet.
            "requirements" requirements: Vec<Text>,
            /// Day of the latest review.
            "reviewedOn" reviewed_on: Option<Date> [reviewed, event = Reviewed],
            /// Day by which it is to be reviewed again.
            "nextReviewOn" next_review_on: Option<Date> [next_review],
            /// The organization's own keywords, for search and filters.
            "tags" tags: Vec<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A thing or service that goes from one party to another.
    pub struct Provision "provision" {
        optional {
            /// What it is, in words.
            "what" what: Option<Text> [name, about, tells],
            /// AI system that is provided.
            "aiSystem" ai_system: Option<Ref<AiSystem>> [systems],
            /// Resource that is provided.
            "resource" resource: Option<Ref<Resource>>,
            /// Service that is provided.
            "service" service: Option<Text>,
            /// First day.
            "since" since: Option<Date> [born, begins, event = Began],
            /// Last day.
            "until" until: Option<Date> [ends],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// Who does what, between the organization and another party (A.10.2).
    pub struct ResponsibilityShare "responsibilityShare" asked {
        optional {
            /// Control that is shared out.
            "control" control: Option<Ref<Control>> [about, tells],
            /// Activity that is shared out.
            "activity" activity: Option<Text>,
            /// Stages of the life cycle that it is about.
            "lifeCycleStages" life_cycle_stages: Vec<LifeCycleStage>,
            /// Who does it.
            "heldBy" held_by: Option<ResponsibilityHolder>,
            /// How it is shared.
            "description" description: Option<Text> [describes],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Who does something.
    pub enum ResponsibilityHolder "responsibilityHolder" {
        /// The organization.
        "organization" Organization,
        /// The supplier.
        "supplier" Supplier,
        /// The customer.
        "customer" Customer,
        /// Both, as described.
        "shared" Shared,
    }
}

record! {
    /// An evaluation of whether a supplier meets the organization's needs (A.10.3).
    pub struct SupplierAssessment "supplierAssessment" {
        optional {
            /// Day of the assessment.
            "on" on: Option<Date> [happened, born, event = Assessed, tells],
            /// Person or role that assessed.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// What it was measured against.
            "criteria" criteria: Option<Text>,
            /// What was found.
            "result" result: Option<SupplierResult>,
            /// Details.
            "note" note: Option<Text>,
            /// Last day on which it holds.
            "validUntil" valid_until: Option<Date> [ends],
            /// What the supplier or the organization has to do.
            "actions" actions: Vec<Action>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Whether a supplier meets the organization's needs.
    pub enum SupplierResult "supplierResult" {
        /// It does.
        "suitable" Suitable,
        /// It does under conditions.
        "suitableWithConditions" SuitableWithConditions,
        /// It does not.
        "unsuitable" Unsuitable,
    }
}
