//! Requirements that the organization has to meet or took on.

use crate::model::{Actor, Document, Evidence, InterestedParty, ObligationSubject};
use crate::read::{Date, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// A requirement from law, contract or own promise that the organization has to meet (4.2, A.2.3).
    pub struct Obligation "obligation" asked {
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
            /// Where it comes from.
            "source" source: Option<ObligationSource>,
            /// Where it comes from, if no word fits.
            "otherSource" other_source: Option<Text>,
            /// Act, article, contract or code, so that one can look it up.
            "citation" citation: Option<Text>,
            /// Where it holds: ISO 3166 code, or `EU`.
            "jurisdiction" jurisdiction: Option<Text>,
            /// Items of frameworks that it stands for, such as `eu-ai-act:Art.9`.
            "taxonomyRefs" taxonomy_refs: Vec<Text>,
            /// AI systems, resources, suppliers and controls that it concerns; none for all.
            "appliesTo" applies_to: Vec<Ref<ObligationSubject>>,
            /// Interested parties to which it is owed.
            "interestedParties" interested_parties: Vec<Ref<InterestedParty>>,
            /// First day on which it holds.
            "appliesFrom" applies_from: Option<Date> [begins, event = Began],
            /// Last day on which it holds.
            "appliesUntil" applies_until: Option<Date> [ends, event = Ended],
            /// How the organization meets it.
            "howMet" how_met: Option<Text>,
            /// The text of the law or contract among the documents.
            "document" document: Option<Ref<Document>> [document],
            /// Evaluations of whether it is met.
            "evaluations" evaluations: Vec<ComplianceEvaluation>,
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
    /// An evaluation of whether an obligation is met.
    pub struct ComplianceEvaluation "complianceEvaluation" {
        optional {
            /// Day of the evaluation.
            "on" on: Option<Date> [happened, event = Evaluated, tells],
            /// Person or role that evaluated.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// Whether the obligation is met.
            "met" met: Option<bool>,
            /// What was found.
            "note" note: Option<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Where an obligation comes from.
    pub enum ObligationSource "obligationSource" {
        /// Act, regulation, decree or court decision.
        "law" Law,
        /// Contract or terms of service.
        "contract" Contract,
        /// Code of conduct or promise, freely taken on.
        "voluntaryCode" VoluntaryCode,
        /// Technical standard.
        "standard" Standard,
        /// Licence, permit or authority's order.
        "permit" Permit,
        /// Rule of a parent company.
        "groupPolicy" GroupPolicy,
        /// Another source, named in `otherSource`.
        "other" Other,
    }
}
