//! Where an AI system is in use, and the plan to bring it there.

use crate::model::{AiSystem, Approval, Customer, Distribution, Document, Evidence, Site, Unit};
use crate::read::{Country, Date, Extensions, Id, Ref, Text, record};

record! {
    /// A place where an AI system is or was in use.
    pub struct Deployment "deployment" {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Where it is in use: product, process, environment.
            "place" place: Option<Text> [about, tells],
            /// Unit that uses it.
            "unit" unit: Option<Ref<Unit>>,
            /// Site at which it is in use.
            "site" site: Option<Ref<Site>>,
            /// Customer at which it is in use.
            "customer" customer: Option<Ref<Customer>>,
            /// Country in which it is in use (ISO 3166-1).
            "country" country: Option<Country> [tells],
            /// Version in use.
            "version" version: Option<Text> [about],
            /// First day of use.
            "since" since: Option<Date> [born, begins, event = WentLive],
            /// Last day of use.
            "until" until: Option<Date> [ends, event = Ended],
            /// Who approved going live.
            "approval" approval: Option<Box<Approval>>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// The plan to bring an AI system into use (A.6.2.5).
    pub struct DeploymentPlan "deploymentPlan" {
        optional {
            /// The plan among the documents.
            "document" document: Option<Ref<Document>> [document],
            /// Day on which it is planned to go live.
            "plannedOn" planned_on: Option<Date>,
            /// What has to be met before going live.
            "requirements" requirements: Vec<Text>,
            /// Where it will run, and how that differs from development.
            "environment" environment: Option<Text>,
            /// How to go back.
            "rollback" rollback: Option<Text>,
            /// Who released it for use.
            "approval" approval: Option<Box<Approval>>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// How an AI system is taken out of use; the day stands in the history of its life cycle.
    pub struct Retirement "retirement" {
        optional {
            /// Day for which it is planned.
            "plannedOn" planned_on: Option<Date>,
            /// Why it is taken out of use.
            "reason" reason: Option<Text>,
            /// Disposition of data, models and logs.
            "dataDisposition" data_disposition: Option<Text>,
            /// AI system that replaces it.
            "replacement" replacement: Option<Ref<AiSystem>>,
            /// Who was told.
            "informed" informed: Vec<Distribution>,
            /// Who approved it.
            "approval" approval: Option<Box<Approval>>,
            /// The plan or report among the documents.
            "document" document: Option<Ref<Document>> [document],
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
