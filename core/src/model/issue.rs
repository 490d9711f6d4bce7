//! External and internal issues of the context.

use crate::model::{Actor, AiSystem, Evidence, Origin};
use crate::read::{Date, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// An external or internal issue that bears on what the management system is to achieve (4.1).
    pub struct Issue "issue" asked {
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
            /// Whether the issue is internal or external.
            "kind" kind: Option<Origin>,
            /// What it is about.
            "topic" topic: Option<IssueTopic>,
            /// What it is about, if no word fits.
            "otherTopic" other_topic: Option<Text>,
            /// Whether it was found relevant; for climate change the answer itself is asked for (4.1).
            "relevant" relevant: Option<bool>,
            /// Why it is or isn't relevant.
            "reason" reason: Option<Text>,
            /// How it bears on the intended results.
            "effect" effect: Option<Text>,
            /// AI systems that it concerns.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// Day on which it was identified.
            "identifiedOn" identified_on: Option<Date> [born, event = Identified],
            /// Day from which it no longer matters.
            "closedOn" closed_on: Option<Date> [closes, event = Closed],
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

vocabulary! {
    /// What an issue is about.
    pub enum IssueTopic "issueTopic" {
        /// Law, regulation and case law.
        "legal" Legal,
        /// Technology and its change.
        "technological" Technological,
        /// Market and competition.
        "competitive" Competitive,
        /// Culture, values and ethics.
        "cultural" Cultural,
        /// Society and public opinion.
        "social" Social,
        /// Politics.
        "political" Political,
        /// Economy and money.
        "economic" Economic,
        /// Climate change.
        "climate" Climate,
        /// Environment beside climate.
        "environmental" Environmental,
        /// Structure, governance and processes of the organization.
        "organizational" Organizational,
        /// Contracts.
        "contractual" Contractual,
        /// People and skills.
        "workforce" Workforce,
        /// Availability and quality of data.
        "data" Data,
        /// Another topic, named in `otherTopic`.
        "other" Other,
    }
}
