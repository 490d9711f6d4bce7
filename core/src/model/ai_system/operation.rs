//! Monitoring, event logs and documentation of an AI system.

use crate::model::{Actor, Distribution, Document, Evidence, LifeCycleStage, Metric};
use crate::read::{Date, Extensions, Interval, Ref, Text, record, vocabulary};

record! {
    /// The plan of operation and monitoring (A.6.2.6; EU AI Act, Art. 72).
    pub struct MonitoringPlan "monitoringPlan" {
        optional {
            /// The plan among the documents.
            "document" document: Option<Ref<Document>> [document],
            /// What is measured.
            "metrics" metrics: Vec<Ref<Metric>>,
            /// How often results are evaluated.
            "frequency" frequency: Option<Interval>,
            /// Person or role that monitors.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// What happens when errors or failures are found.
            "failureHandling" failure_handling: Option<Text>,
            /// How it is noticed that data or behaviour drift.
            "driftDetection" drift_detection: Option<Text>,
            /// How updates and repairs are made.
            "updates" updates: Option<Text>,
            /// How users get support.
            "support" support: Option<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// Which events of an AI system are logged (A.6.2.8; EU AI Act, Art. 12, 19).
    pub struct EventLogPolicy "eventLogPolicy" {
        optional {
            /// Stages in which events are logged.
            "stages" stages: Vec<LifeCycleStage>,
            /// Events that are logged.
            "events" events: Vec<Text>,
            /// How long logs are kept.
            "retention" retention: Option<Interval>,
            /// Persons or roles that may read them.
            "access" access: Vec<Ref<Actor>> [duty],
            /// Where they are kept.
            "location" location: Option<Text>,
            /// First day of logging.
            "enabledSince" enabled_since: Option<Date> [event = Began],
            /// The policy among the documents.
            "document" document: Option<Ref<Document>> [document],
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// Documentation of an AI system for one audience (A.6.2.7, A.8.2, A.8.5).
    pub struct TechnicalDocumentation "technicalDocumentation" {
        optional {
            /// Who it is for.
            "audience" audience: Option<DocumentationAudience>,
            /// The document.
            "document" document: Option<Ref<Document>> [document],
            /// What it tells.
            "topics" topics: Vec<DocumentationTopic>,
            /// Who got it.
            "providedTo" provided_to: Vec<Distribution>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Who documentation is for.
    pub enum DocumentationAudience "documentationAudience" {
        /// Those who use the system.
        "users" Users,
        /// Those who buy it or get it.
        "customers" Customers,
        /// Those who help to build or run it.
        "partners" Partners,
        /// Authorities.
        "authorities" Authorities,
        /// Those whom it affects.
        "affectedPersons" AffectedPersons,
        /// People of the organization.
        "internal" Internal,
        /// Anyone.
        "public" Public,
    }
}

vocabulary! {
    /// What documentation of an AI system tells.
    pub enum DocumentationTopic "documentationTopic" {
        /// What it is for.
        "purpose" Purpose,
        /// That it is AI.
        "aiNotice" AiNotice,
        /// How to use it.
        "instructions" Instructions,
        /// How to override or stop it.
        "override" Override,
        /// What it can't do.
        "limitations" Limitations,
        /// How accurate and reliable it is.
        "performance" Performance,
        /// How people oversee it.
        "oversight" Oversight,
        /// What it needs to run.
        "requirements" Requirements,
        /// Data that it was made with.
        "data" Data,
        /// Benefits and harms.
        "impacts" Impacts,
        /// How it was designed.
        "design" Design,
        /// How it was tested.
        "testing" Testing,
        /// How it is updated and kept.
        "maintenance" Maintenance,
        /// Where to get help.
        "support" Support,
        /// How to report problems.
        "reporting" Reporting,
    }
}
