//! Who can be affected by an AI system.

use crate::model::InterestedParty;
use crate::read::{Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// Individuals, a group or a society that an AI system can affect.
    pub struct AffectedParty "affectedParty" {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Whether it is individuals, a group or a society.
            "kind" kind: Option<AffectedPartyKind> [about, tells],
            /// Who they are.
            "description" description: Option<Text> [describes],
            /// Whether they are affected directly.
            "direct" direct: Option<bool>,
            /// Whether they need particular care.
            "vulnerable" vulnerable: Option<bool>,
            /// Why they need particular care (A.5.4).
            "vulnerabilities" vulnerabilities: Vec<Vulnerability>,
            /// How many they are, as a number or a range.
            "size" size: Option<Text>,
            /// Interested party that they are recorded as.
            "interestedParty" interested_party: Option<Ref<InterestedParty>>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Whom an AI system can affect (6.1.4).
    pub enum AffectedPartyKind "affectedPartyKind" {
        /// Single persons.
        "individual" Individual,
        /// A group of persons.
        "group" Group,
        /// A society.
        "society" Society,
    }
}

vocabulary! {
    /// Why people need particular care (A.5.4).
    pub enum Vulnerability "vulnerability" {
        /// They are children.
        "children" Children,
        /// They are old.
        "olderPeople" OlderPeople,
        /// They live with an impairment.
        "impairment" Impairment,
        /// They are workers under direction.
        "workers" Workers,
        /// They belong to a minority or to people who are often discriminated against.
        "minority" Minority,
        /// They depend on a service, benefit or decision.
        "dependency" Dependency,
        /// Another reason, said in the description.
        "other" Other,
    }
}
