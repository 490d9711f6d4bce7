//! Interested parties and what they need.

use crate::model::{Actor, AiSystem, Evidence, Obligation};
use crate::read::{Date, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// A person or organization that can affect, be affected by, or see itself affected by the organization's AI (4.2).
    pub struct InterestedParty "interestedParty" asked {
        required {
            /// The organization's own identifier, unique in the document.
            "id" id: Id [id],
        }
        optional {
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name],
            /// What it is, in a few sentences.
            "description" description: Option<Text> [describes],
            /// Person or role that answers for it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// What sort of party it is.
            "kind" kind: Option<InterestedPartyKind>,
            /// What sort of party it is, if no word fits.
            "otherKind" other_kind: Option<Text>,
            /// What the party needs, expects or requires.
            "needs" needs: Vec<PartyNeed>,
            /// AI systems that concern the party.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// How to reach the party.
            "contact" contact: Option<Text>,
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
    /// A need, expectation or requirement of an interested party (4.2).
    pub struct PartyNeed "partyNeed" asked {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// What the party needs, expects or requires.
            "what" what: Option<Text> [name, about, tells],
            /// How binding it is.
            "kind" kind: Option<NeedKind> [about, tells],
            /// Whether it is relevant for the management system.
            "relevant" relevant: Option<bool>,
            /// Whether the management system takes it on.
            "addressed" addressed: Option<bool>,
            /// Why it is or isn't taken on.
            "reason" reason: Option<Text>,
            /// Obligations that it became.
            "obligations" obligations: Vec<Ref<Obligation>>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// How binding what a party wants is.
    pub enum NeedKind "needKind" {
        /// Something that the party needs.
        "need" Need,
        /// Something that the party expects.
        "expectation" Expectation,
        /// Something that the party can require.
        "requirement" Requirement,
    }
}

vocabulary! {
    /// What sort of party it is.
    pub enum InterestedPartyKind "interestedPartyKind" {
        /// Buys or receives AI systems or services.
        "customer" Customer,
        /// Uses AI systems.
        "user" User,
        /// Is subject to what an AI system does.
        "affectedPerson" AffectedPerson,
        /// A person whose data is used.
        "dataSubject" DataSubject,
        /// Works for the organization.
        "employee" Employee,
        /// Represents the workers.
        "workersRepresentative" WorkersRepresentative,
        /// Supplies the organization.
        "supplier" Supplier,
        /// Works together with the organization.
        "partner" Partner,
        /// Makes or enforces rules.
        "regulator" Regulator,
        /// Owns or invests in the organization.
        "owner" Owner,
        /// Leads the organization.
        "topManagement" TopManagement,
        /// Certifies the management system.
        "certificationBody" CertificationBody,
        /// Insures the organization.
        "insurer" Insurer,
        /// People who live or work nearby, or share a concern.
        "community" Community,
        /// Associations and media.
        "civilSociety" CivilSociety,
        /// Competes with the organization.
        "competitor" Competitor,
        /// Another party, named in `otherKind`.
        "other" Other,
    }
}
