//! Nonconformities and corrective actions.

use crate::model::{Action, Actor, AiSystem, AnyRecord, CaseStatus, Change, Criterion, DueRevision, EffectivenessReview, Evidence};
use crate::read::{Date, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// A requirement that was not met, and what was done about it (10.2).
    pub struct Nonconformity "nonconformity" asked {
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
            /// How it came to light.
            "source" source: Option<NonconformitySource>,
            /// How it came to light, if no word fits.
            "otherSource" other_source: Option<Text>,
            /// Record that it comes from, where that record does not name this nonconformity itself.
            "raisedFrom" raised_from: Option<Ref<AnyRecord>>,
            /// Requirement or control that was not met.
            "requirement" requirement: Option<Ref<Criterion>>,
            /// What else is not met: an own policy, a contract, an obligation.
            "against" against: Vec<Ref<AnyRecord>>,
            /// AI systems that it concerns.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// How much it weighs.
            "grade" grade: Option<NonconformityGrade>,
            /// What was not met, and what shows it.
            "statement" statement: Option<Text>,
            /// What it led to, and how that was dealt with (10.2 a).
            "consequences" consequences: Option<Text>,
            /// What was done to control and correct it (10.2 a).
            "correction" correction: Option<Text>,
            /// Day on which it was corrected.
            "correctedOn" corrected_on: Option<Date> [event = Corrected],
            /// Whether its causes have to be removed (10.2 b).
            "causeRemovalNeeded" cause_removal_needed: Option<bool>,
            /// Why they have to be removed or not.
            "causeRemovalReason" cause_removal_reason: Option<Text>,
            /// What caused it (10.2 b).
            "rootCause" root_cause: Option<Box<RootCause>>,
            /// Whether similar nonconformities exist or could occur elsewhere (10.2 b).
            "similarElsewhere" similar_elsewhere: Option<Box<SimilarCases>>,
            /// Corrective actions (10.2 c).
            "actions" actions: Vec<Action>,
            /// Why the actions fit the effects (10.2).
            "proportionality" proportionality: Option<Text>,
            /// Whether the actions worked (10.2 d).
            "effectivenessReview" effectiveness_review: Option<Box<EffectivenessReview>>,
            /// Changes to the management system that it led to (10.2 e).
            "changes" changes: Vec<Ref<Change>>,
            /// Earlier nonconformities that it repeats.
            "repeats" repeats: Vec<Ref<Nonconformity>>,
            /// Day on which it was opened.
            "openedOn" opened_on: Option<Date> [born, event = Opened],
            /// Day by which it is to be closed.
            "due" due: Option<Date> [due],
            /// Earlier dates by which it was to be done, each with the reason why it was moved.
            "dueRevisions" due_revisions: Vec<DueRevision>,
            /// Day on which it was closed.
            "closedOn" closed_on: Option<Date> [closes, event = Closed],
            /// Person or role that closed it.
            "closedBy" closed_by: Option<Ref<Actor>> [acted = closed_on],
            /// State as it is recorded, in a word; dates decide where they are recorded.
            "statedStatus" stated_status: Option<CaseStatus> [states],
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
    /// How a nonconformity came to light.
    pub enum NonconformitySource "nonconformitySource" {
        /// In an internal audit.
        "internalAudit" InternalAudit,
        /// In an audit by a certification body or another party.
        "externalAudit" ExternalAudit,
        /// Through an incident.
        "incident" Incident,
        /// Through a complaint or concern.
        "complaint" Complaint,
        /// In a management review.
        "managementReview" ManagementReview,
        /// Through monitoring or measurement.
        "monitoring" Monitoring,
        /// At a supplier.
        "supplier" Supplier,
        /// In a self-assessment.
        "selfAssessment" SelfAssessment,
        /// In another way, named in `otherSource`.
        "other" Other,
    }
}

vocabulary! {
    /// How much a nonconformity weighs.
    pub enum NonconformityGrade "nonconformityGrade" {
        /// It casts doubt on the intended results.
        "major" Major,
        /// It doesn't.
        "minor" Minor,
    }
}

record! {
    /// What caused a nonconformity (10.2 b).
    pub struct RootCause "rootCause" {
        optional {
            /// How it was found.
            "method" method: Option<RootCauseMethod>,
            /// How it was found, if no word fits.
            "otherMethod" other_method: Option<Text>,
            /// Causes that were found.
            "causes" causes: Vec<Text>,
            /// Day on which they were found.
            "on" on: Option<Date> [happened, event = Assessed, tells],
            /// Person or role that found them.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// How a root cause is found.
    pub enum RootCauseMethod "rootCauseMethod" {
        /// Asking why five times.
        "fiveWhys" FiveWhys,
        /// Cause-and-effect diagram.
        "fishbone" Fishbone,
        /// Fault tree.
        "faultTree" FaultTree,
        /// Sequence of events.
        "timeline" Timeline,
        /// Judgement of those who know.
        "expertJudgement" ExpertJudgement,
        /// Another method, named in `otherMethod`.
        "other" Other,
    }
}

record! {
    /// Whether similar nonconformities exist or could occur elsewhere (10.2 b).
    pub struct SimilarCases "similarCases" {
        optional {
            /// Day on which it was looked for.
            "on" on: Option<Date> [happened, event = Assessed, tells],
            /// Whether anything was found.
            "found" found: Option<bool>,
            /// Where was looked, and what was found.
            "description" description: Option<Text> [describes],
            /// Similar nonconformities.
            "nonconformities" nonconformities: Vec<Ref<Nonconformity>>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
