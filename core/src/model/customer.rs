//! Parties that AI systems are provided to.

use crate::model::{Action, Actor, Distribution, Document, Evidence, Period, Provision, ResponsibilityShare};
use crate::read::{Country, Date, Extensions, Id, Ref, Text, record};

record! {
    /// A party, or a kind of parties, that AI systems are provided to (A.10.4).
    pub struct Customer "customer" asked {
        required {
            /// The organization's own identifier, unique in the document.
            "id" id: Id [id],
        }
        optional {
            /// Name of the customer or of the kind of customers.
            "name" name: Option<Text> [name],
            /// What it does with the systems.
            "description" description: Option<Text> [describes],
            /// Person or role that looks after it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// Country of its seat (ISO 3166-1).
            "country" country: Option<Country>,
            /// What the organization provides to it.
            "provides" provides: Vec<Provision> [systems],
            /// What it expects and needs.
            "expectations" expectations: Vec<Text>,
            /// When and how it was told what the systems are and are not meant for.
            "intendedUseConveyed" intended_use_conveyed: Vec<Distribution>,
            /// Who does what (A.10.2).
            "responsibilities" responsibilities: Vec<ResponsibilityShare>,
            /// The contract among the documents.
            "contract" contract: Option<Ref<Document>>,
            /// Time for which the contract runs.
            "contractPeriod" contract_period: Option<Box<Period>>,
            /// How its needs and feedback are followed.
            "monitoring" monitoring: Option<Text>,
            /// Evaluations of whether its needs are met.
            "assessments" assessments: Vec<CustomerAssessment>,
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
    /// An evaluation of whether a customer's needs are met (A.10.4).
    pub struct CustomerAssessment "customerAssessment" {
        optional {
            /// Day of the assessment.
            "on" on: Option<Date> [happened, born, event = Assessed, tells],
            /// Person or role that assessed.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// What was found.
            "result" result: Option<Text>,
            /// Last day on which it holds.
            "validUntil" valid_until: Option<Date> [ends],
            /// What is to be done.
            "actions" actions: Vec<Action>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
