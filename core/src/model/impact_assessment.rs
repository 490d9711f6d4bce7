//! Impact assessments of AI systems.

use crate::model::{
    Action, Actor, AiSystem, Approval, AssessmentStatus, Distribution, Document, Evidence, ImpactTrigger, InterestedParty, Resource, Risk,
};
use crate::read::{Date, Extensions, Id, Interval, Ref, Text, record, vocabulary};

mod affected_party;
mod impact;

pub use affected_party::{AffectedParty, AffectedPartyKind, Vulnerability};
pub use impact::{Impact, ImpactCause, ImpactDimension, ImpactEffect, ResidualImpact, Reversibility};

record! {
    /// An assessment of what an AI system can do to individuals, groups and societies (6.1.4, 8.4, A.5).
    pub struct ImpactAssessment "impactAssessment" asked {
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
            /// Version of the assessment.
            "version" version: Option<Text>,
            /// AI system that is assessed.
            "aiSystem" ai_system: Option<Ref<AiSystem>> [systems],
            /// What made it due.
            "trigger" trigger: Option<ImpactTrigger>,
            /// Scope: versions, deployments, groups, limits.
            "scope" scope: Option<Text>,
            /// Intended use as assessed.
            "intendedUse" intended_use: Option<Text>,
            /// Reasonably foreseeable misuse as assessed.
            "foreseeableMisuse" foreseeable_misuse: Vec<Text>,
            /// Technical context in which the system is used.
            "technicalContext" technical_context: Option<Text>,
            /// Societal context in which the system is used.
            "societalContext" societal_context: Option<Text>,
            /// Jurisdictions that were considered: ISO 3166 codes, or `EU`.
            "jurisdictions" jurisdictions: Vec<Text>,
            /// Individuals, groups and societies that can be affected.
            "affectedParties" affected_parties: Vec<AffectedParty>,
            /// Benefits and harms.
            "impacts" impacts: Vec<Impact>,
            /// Dimensions that were considered, including those without impacts (ISO/IEC 42005, 6.8).
            "dimensionsConsidered" dimensions_considered: Vec<ImpactDimension>,
            /// Data that was considered.
            "dataConsidered" data_considered: Vec<Ref<Resource>>,
            /// Models that were considered.
            "modelsConsidered" models_considered: Vec<Ref<Resource>>,
            /// Persons or roles that carried it out.
            "performedBy" performed_by: Vec<Ref<Actor>> [acted = on],
            /// Interested parties that were heard.
            "consulted" consulted: Vec<Ref<InterestedParty>>,
            /// Other assessments of the same system.
            "relatedAssessments" related_assessments: Vec<RelatedAssessment>,
            /// What was concluded.
            "conclusion" conclusion: Option<ImpactConclusion>,
            /// Overall severity of the harms, in a key of the method's scale.
            "overallSeverity" overall_severity: Option<Text>,
            /// Severity for each dimension, where it was rated.
            "dimensionRatings" dimension_ratings: Vec<DimensionRating>,
            /// Why it was concluded so.
            "conclusionReason" conclusion_reason: Option<Text>,
            /// Conditions of going on, each to be met by someone.
            "conditions" conditions: Vec<Action>,
            /// Who approved the conclusion.
            "approval" approval: Option<Box<Approval>>,
            /// Interested parties that got the result.
            "sharedWith" shared_with: Vec<Distribution>,
            /// Day on which it was finished.
            "on" on: Option<Date> [happened, born, event = Assessed],
            /// Last day on which it holds.
            "validUntil" valid_until: Option<Date> [ends],
            /// State as it is recorded, in a word; dates decide where they are recorded.
            "statedStatus" stated_status: Option<AssessmentStatus> [states],
            /// Risks that follow from it (6.1.4, 6.1.2).
            "risksRaised" risks_raised: Vec<Ref<Risk>>,
            /// The report among the documents.
            "document" document: Option<Ref<Document>> [document],
            /// How long the result is kept (A.5.3).
            "retention" retention: Option<Interval>,
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
    /// What an impact assessment concludes.
    pub enum ImpactConclusion "impactConclusion" {
        /// Go on.
        "go" Go,
        /// Go on if the conditions are met.
        "goWithConditions" GoWithConditions,
        /// Don't go on.
        "stop" Stop,
    }
}

record! {
    /// Another assessment of the same system.
    pub struct RelatedAssessment "relatedAssessment" {
        optional {
            /// What sort of assessment it is.
            "kind" kind: Option<RelatedAssessmentKind> [about, tells],
            /// What sort of assessment it is, if no word fits.
            "otherKind" other_kind: Option<Text>,
            /// Where it is documented.
            "document" document: Option<Ref<Document>> [document],
            /// Day on which it was finished.
            "on" on: Option<Date> [happened, event = Assessed, tells],
            /// State as it is recorded, in a word; dates decide where they are recorded.
            "statedStatus" stated_status: Option<AssessmentStatus> [states],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// What sort of assessment stands beside an impact assessment.
    pub enum RelatedAssessmentKind "relatedAssessmentKind" {
        /// Data protection impact assessment (GDPR, Art. 35).
        "dataProtection" DataProtection,
        /// Fundamental rights impact assessment (EU AI Act, Art. 27).
        "fundamentalRights" FundamentalRights,
        /// Human rights assessment.
        "humanRights" HumanRights,
        /// Environmental assessment.
        "environmental" Environmental,
        /// Safety assessment.
        "safety" Safety,
        /// Security assessment.
        "security" Security,
        /// Another assessment, named in `otherKind`.
        "other" Other,
    }
}

record! {
    /// How bad the harms to one dimension are, all together.
    pub struct DimensionRating "dimensionRating" {
        optional {
            /// The dimension.
            "dimension" dimension: Option<ImpactDimension> [tells],
            /// How bad, in a key of the method's scale of severity.
            "severity" severity: Option<Text>,
            /// Why.
            "rationale" rationale: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
