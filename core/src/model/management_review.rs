//! Reviews by top management.

use crate::model::{Action, Actor, AnyRecord, Document, DueRevision, Evidence, ManagementSystem, WorkStatus};
use crate::read::{Date, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// A review of the management system by top management (9.3).
    pub struct ManagementReview "managementReview" asked {
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
            /// Management systems for which it counts: that for AI alone where none is named.
            "managementSystems" management_systems: Vec<ManagementSystem>,
            /// Day for which it was planned.
            "plannedOn" planned_on: Option<Date>,
            /// Day on which it was held.
            "on" on: Option<Date> [happened, born, event = Held],
            /// Person or role of top management that led it.
            "chair" chair: Option<Ref<Actor>> [acted = on],
            /// Persons or roles that took part.
            "attendees" attendees: Vec<Ref<Actor>> [acted = on],
            /// Inputs that were considered (9.3.2).
            "inputs" inputs: Vec<ReviewInput>,
            /// Whether the management system is still suitable (9.3.1).
            "suitability" suitability: Option<Text>,
            /// Whether it is still adequate (9.3.1).
            "adequacy" adequacy: Option<Text>,
            /// Whether it is effective (9.3.1).
            "effectiveness" effectiveness: Option<Text>,
            /// What was decided (9.3.3).
            "decisions" decisions: Vec<ReviewDecision>,
            /// What is to be done.
            "actions" actions: Vec<Action>,
            /// Minutes among the documents.
            "minutes" minutes: Option<Ref<Document>>,
            /// Day of the next review.
            "nextOn" next_on: Option<Date>,
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
    /// One input of a management review.
    pub struct ReviewInput "reviewInput" {
        optional {
            /// What it is about.
            "topic" topic: Option<ReviewTopic> [tells],
            /// What it is about, if no word fits.
            "otherTopic" other_topic: Option<Text>,
            /// What was reported.
            "summary" summary: Option<Text>,
            /// Which way it goes.
            "trend" trend: Option<Trend>,
            /// Records that it rests on.
            "records" records: Vec<Ref<AnyRecord>>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Inputs of a management review.
    pub enum ReviewTopic "reviewTopic" {
        /// Status of actions from earlier reviews (9.3.2 a).
        "previousActions" PreviousActions,
        /// Changes in external and internal issues (9.3.2 b).
        "contextChanges" ContextChanges,
        /// Changes in needs and expectations of interested parties (9.3.2 c).
        "interestedPartyChanges" InterestedPartyChanges,
        /// Trends in nonconformities and corrective actions (9.3.2 d 1).
        "nonconformityTrends" NonconformityTrends,
        /// Trends in monitoring and measurement results (9.3.2 d 2).
        "measurementTrends" MeasurementTrends,
        /// Trends in audit results (9.3.2 d 3).
        "auditTrends" AuditTrends,
        /// Opportunities for continual improvement (9.3.2 e).
        "improvementOpportunities" ImprovementOpportunities,
        /// Risks and their treatment; customary.
        "riskStatus" RiskStatus,
        /// Results of impact assessments; customary.
        "impactResults" ImpactResults,
        /// How far objectives are reached; customary.
        "objectives" Objectives,
        /// Incidents and concerns; customary.
        "incidentsAndConcerns" IncidentsAndConcerns,
        /// Performance of suppliers; customary.
        "suppliers" Suppliers,
        /// Changes in law; customary.
        "legalChanges" LegalChanges,
        /// Whether resources are adequate; customary.
        "resources" Resources,
        /// Something else, named in `otherTopic`.
        "other" Other,
    }
}

vocabulary! {
    /// Which way something goes.
    pub enum Trend "trend" {
        /// It gets better.
        "improving" Improving,
        /// It stays the same.
        "stable" Stable,
        /// It gets worse.
        "worsening" Worsening,
        /// It is not determined yet.
        "unclear" Unclear,
    }
}

record! {
    /// A decision of a management review (9.3.3).
    pub struct ReviewDecision "reviewDecision" {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// What was decided.
            "what" what: Option<Text> [name, about, tells],
            /// What it is about.
            "kind" kind: Option<ReviewDecisionKind> [about, tells],
            /// Person or role that carries it out.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// Date by which it shall be implemented.
            "due" due: Option<Date> [due],
            /// Earlier dates by which it was to be done, each with the reason why it was moved.
            "dueRevisions" due_revisions: Vec<DueRevision>,
            /// Date on which it was implemented.
            "doneOn" done_on: Option<Date> [done, event = Done],
            /// State as it is recorded, in a word; dates decide where they are recorded.
            "statedStatus" stated_status: Option<WorkStatus> [states],
            /// Changes, improvements and objectives that it led to.
            "records" records: Vec<Ref<AnyRecord>>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// What a decision of a management review is about.
    pub enum ReviewDecisionKind "reviewDecisionKind" {
        /// An opportunity for continual improvement (9.3.3).
        "improvement" Improvement,
        /// A need to change the management system (9.3.3).
        "aimsChange" AimsChange,
        /// The decision that no change is needed (9.3.3).
        "noChange" NoChange,
        /// Resources.
        "resources" Resources,
        /// Something else.
        "other" Other,
    }
}
