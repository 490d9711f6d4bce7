//! The AI policy and policies on single topics.

use crate::model::{Actor, AiSystem, Distribution, Document, Evidence, ManagementSystem};
use crate::read::{Extensions, Id, Interval, Ref, Text, record, vocabulary};

record! {
    /// A policy: intentions and direction set by top management (5.2, A.2).
    pub struct Policy "policy" asked {
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
            /// Whether it is the AI policy or one on a topic.
            "kind" kind: Option<PolicyKind>,
            /// Management systems for which it counts: that for AI alone where none is named.
            "managementSystems" management_systems: Vec<ManagementSystem>,
            /// Topic of a topic-specific policy.
            "topic" topic: Option<Text>,
            /// The policy's text or its core.
            "statement" statement: Option<Text>,
            /// How it suits the purpose of the organization (5.2 a).
            "purposeFit" purpose_fit: Option<Text>,
            /// How it gives a frame for setting AI objectives (5.2 b).
            "objectivesFramework" objectives_framework: Option<Text>,
            /// What it commits to (5.2 c, d).
            "commitments" commitments: Vec<PolicyCommitment>,
            /// Other policies that it refers to (5.2, A.2.3).
            "relatedPolicies" related_policies: Vec<Ref<Policy>>,
            /// Other documents that it refers to or is aligned with (A.2.3).
            "relatedDocuments" related_documents: Vec<Ref<Document>>,
            /// AI systems that it is for; none for all.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// The policy as a controlled document; approval and review are recorded there.
            "document" document: Option<Ref<Document>> [document],
            /// To whom inside the organization it was communicated.
            "communicatedTo" communicated_to: Vec<Distribution>,
            /// To which interested parties it is available.
            "availableTo" available_to: Vec<Distribution>,
            /// Longest time between two reviews (A.2.4).
            "reviewInterval" review_interval: Option<Interval>,
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
    /// Something that a policy commits to.
    pub struct PolicyCommitment "policyCommitment" {
        optional {
            /// What sort of commitment it is.
            "kind" kind: Option<CommitmentKind> [about, tells],
            /// The commitment in the policy's words.
            "text" text: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// What a policy is for.
    pub enum PolicyKind "policyKind" {
        /// The AI policy of 5.2.
        "aiPolicy" AiPolicy,
        /// A policy on one topic.
        "topicSpecific" TopicSpecific,
    }
}

vocabulary! {
    /// What a policy commits to.
    pub enum CommitmentKind "commitmentKind" {
        /// Meeting the requirements that apply (5.2 c).
        "applicableRequirements" ApplicableRequirements,
        /// Improving the management system continually (5.2 d).
        "continualImprovement" ContinualImprovement,
        /// Fair outcomes.
        "fairness" Fairness,
        /// Transparency and explainability.
        "transparency" Transparency,
        /// Privacy.
        "privacy" Privacy,
        /// Safety.
        "safety" Safety,
        /// Security.
        "security" Security,
        /// Oversight by people.
        "humanOversight" HumanOversight,
        /// Accountability.
        "accountability" Accountability,
        /// Care for the environment.
        "environment" Environment,
        /// No unlawful or harmful use of AI.
        "legalUse" LegalUse,
        /// Something else, said in `text`.
        "other" Other,
    }
}
