//! Models for general purposes, registration and conformity under the EU AI Act.

use crate::model::{Actor, Document, Evidence, Resource};
use crate::read::{Date, Extensions, Ref, Text, record, vocabulary};

record! {
    /// A general-purpose AI model that the organization provides (Art. 51 to 56).
    pub struct Gpai "gpai" {
        optional {
            /// The model among the resources.
            "model" model: Option<Ref<Resource>>,
            /// Whether the organization is the provider of the model.
            "provider" provider: Option<bool>,
            /// Whether it has systemic risk (Art. 51).
            "systemicRisk" systemic_risk: Option<bool>,
            /// Whether it has capabilities of high impact (Art. 51(1)(a)).
            "highImpact" high_impact: Option<bool>,
            /// Whether the Commission designated it as one with systemic risk (Art. 51(1)(b)).
            "designated" designated: Option<bool>,
            /// Whether the Commission accepted that it has none in spite of its computation (Art. 52(2), (3)).
            "presumptionRebutted" presumption_rebutted: Option<bool>,
            /// Computation used for training, in floating-point operations, such as `3.2e24`.
            "trainingCompute" training_compute: Option<Text>,
            /// Whether it is released under a free and open-source licence.
            "openSource" open_source: Option<bool>,
            /// First day on the Union market.
            "placedOnMarketOn" placed_on_market_on: Option<Date> [event = Began],
            /// Public summary of the content used for training (Art. 53(1)(d)).
            "trainingContentSummary" training_content_summary: Option<Ref<Document>>,
            /// Policy on copyright (Art. 53(1)(c)).
            "copyrightPolicy" copyright_policy: Option<Ref<Document>>,
            /// Whether the organization follows the code of practice (Art. 56).
            "codeOfPractice" code_of_practice: Option<bool>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// Registration in the EU database (Art. 49, 71).
    pub struct EuRegistration "euRegistration" {
        optional {
            /// Number of the registration.
            "number" number: Option<Text>,
            /// Day of the registration.
            "on" on: Option<Date> [happened, event = Done, tells],
            /// Person or role that registered.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// Why none is needed, if so.
            "notRequiredReason" not_required_reason: Option<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// Conformity assessment of a high-risk AI system (Art. 43).
    pub struct ConformityAssessment "conformityAssessment" {
        optional {
            /// Procedure that was followed.
            "route" route: Option<ConformityRoute>,
            /// Day on which it was finished.
            "on" on: Option<Date> [happened, born, event = Assessed, tells],
            /// Notified body, with its number.
            "notifiedBody" notified_body: Option<Text>,
            /// Number of the certificate.
            "certificate" certificate: Option<Text>,
            /// Last day on which the certificate holds.
            "validUntil" valid_until: Option<Date> [ends],
            /// EU declaration of conformity (Art. 47).
            "declaration" declaration: Option<Ref<Document>>,
            /// Day of the CE marking (Art. 48).
            "ceMarkedOn" ce_marked_on: Option<Date> [event = Done],
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Procedure of conformity assessment.
    pub enum ConformityRoute "conformityRoute" {
        /// Internal control (Annex VI).
        "internalControl" InternalControl,
        /// With a notified body (Annex VII).
        "notifiedBody" NotifiedBody,
        /// Under the product's own legislation (Annex I).
        "productLegislation" ProductLegislation,
    }
}
