//! Requirements, design decisions, verification and validation.

use crate::model::{Actor, AnyRecord, Approval, Document, Evidence, Measurement, Resource};
use crate::read::{Date, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// A requirement on an AI system (A.6.2.2).
    pub struct SystemRequirement "systemRequirement" {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// What is required.
            "statement" statement: Option<Text> [about],
            /// Why it is required.
            "rationale" rationale: Option<Text>,
            /// What it is about.
            "kind" kind: Option<SystemRequirementKind> [about, tells],
            /// Records that it comes from: obligation, risk, objective, impact assessment.
            "sources" sources: Vec<Ref<AnyRecord>>,
            /// When it is met.
            "acceptanceCriteria" acceptance_criteria: Option<Text>,
            /// Specification in which it stands.
            "document" document: Option<Ref<Document>> [document],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// What a requirement on an AI system is about.
    pub enum SystemRequirementKind "systemRequirementKind" {
        /// What the system has to do.
        "functional" Functional,
        /// How well it has to do it.
        "performance" Performance,
        /// The data that it needs.
        "data" Data,
        /// Fairness.
        "fairness" Fairness,
        /// Robustness.
        "robustness" Robustness,
        /// Security.
        "security" Security,
        /// Privacy.
        "privacy" Privacy,
        /// Safety.
        "safety" Safety,
        /// Transparency and explainability.
        "transparency" Transparency,
        /// Human oversight.
        "oversight" Oversight,
        /// Law.
        "legal" Legal,
        /// Operation and monitoring.
        "operational" Operational,
        /// Something else.
        "other" Other,
    }
}

record! {
    /// A decision of design and development (A.6.2.3).
    pub struct DesignDecision "designDecision" {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// What was decided.
            "what" what: Option<Text> [name, about, tells],
            /// Why it was decided so.
            "rationale" rationale: Option<Text>,
            /// Alternatives that were considered.
            "alternatives" alternatives: Vec<Text>,
            /// Day of the decision.
            "on" on: Option<Date> [happened, event = Decided, tells],
            /// Person or role that decided.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// Requirements that it serves.
            "requirements" requirements: Vec<Ref<SystemRequirement>>,
            /// Design document in which it stands.
            "document" document: Option<Ref<Document>> [document],
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// One verification or validation of an AI system (A.6.2.4).
    pub struct VerificationRecord "verificationRecord" {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name, about, tells],
            /// What sort of test it was.
            "kind" kind: Option<VerificationKind> [about, tells],
            /// Day on which it was finished.
            "on" on: Option<Date> [happened, event = Tested, tells],
            /// Person or role that carried it out.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// Version that was tested.
            "version" version: Option<Text> [about],
            /// Requirements that were tested.
            "requirements" requirements: Vec<Ref<SystemRequirement>>,
            /// Criteria of acceptance or release.
            "criteria" criteria: Option<Text>,
            /// How it was tested.
            "method" method: Option<Text>,
            /// Data that was used.
            "datasets" datasets: Vec<Ref<Resource>>,
            /// Measured values.
            "measurements" measurements: Vec<Measurement>,
            /// What came out.
            "result" result: Option<VerificationResult>,
            /// What the result doesn't say.
            "limitations" limitations: Option<Text>,
            /// Who released the system on this ground.
            "approval" approval: Option<Box<Approval>>,
            /// The report among the documents.
            "document" document: Option<Ref<Document>> [document],
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// What sort of test it is.
    pub enum VerificationKind "verificationKind" {
        /// Whether it was built as specified.
        "verification" Verification,
        /// Whether it serves its purpose.
        "validation" Validation,
        /// Whether its results are fair.
        "biasTest" BiasTest,
        /// Whether it holds under unusual conditions.
        "robustnessTest" RobustnessTest,
        /// Whether it withstands attacks.
        "securityTest" SecurityTest,
        /// Whether people can make it do harm.
        "redTeaming" RedTeaming,
        /// Whether people can use it well.
        "userTest" UserTest,
    }
}

vocabulary! {
    /// What came out of a test.
    pub enum VerificationResult "verificationResult" {
        /// The criteria are met.
        "passed" Passed,
        /// The criteria are met under conditions.
        "passedWithConditions" PassedWithConditions,
        /// The criteria are not met.
        "failed" Failed,
    }
}
