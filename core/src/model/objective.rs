//! AI objectives and the plan to reach them.

use crate::model::{
    Action, Actor, AiSystem, AnnexCObjective, Comparison, Distribution, Document, DueRevision, Evidence, Measurement, Metric,
    ObjectiveStatus, Obligation, Policy, Unit,
};
use crate::read::{Date, Decimal, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// An AI objective and the plan to reach it (6.2, A.6.1.2, A.9.3).
    pub struct Objective "objective" asked {
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
            /// What the objective is for.
            "kind" kind: Option<ObjectiveKind>,
            /// Objectives of Annex C.2 that it serves.
            "themes" themes: Vec<Ref<AnnexCObjective>>,
            /// Policies that it follows from (6.2 a).
            "policies" policies: Vec<Ref<Policy>>,
            /// Obligations that were taken into account (6.2 c).
            "obligations" obligations: Vec<Ref<Obligation>>,
            /// Functions and levels that it is set for.
            "units" units: Vec<Ref<Unit>>,
            /// AI systems that it concerns.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// What is measured.
            "measure" measure: Option<Text>,
            /// Why measuring it is not practicable, if so (6.2 b).
            "notMeasurableReason" not_measurable_reason: Option<Text>,
            /// Metric that holds its measurements, if it isn't measured here.
            "metric" metric: Option<Ref<Metric>>,
            /// Unit of target and baseline.
            "unit" unit: Option<Text>,
            /// How a value is compared with the target.
            "comparison" comparison: Option<Comparison>,
            /// Value to be reached.
            "target" target: Option<Decimal>,
            /// What is to be reached, where it isn't a number.
            "targetStatement" target_statement: Option<Text>,
            /// Value at the start.
            "baseline" baseline: Option<Decimal>,
            /// What will be done to reach it.
            "actions" actions: Vec<Action>,
            /// What will be needed.
            "resources" resources: Vec<Text>,
            /// Day on which it was set.
            "setOn" set_on: Option<Date> [born, event = Prepared],
            /// Day by which it is to be reached.
            "due" due: Option<Date> [due],
            /// Earlier dates by which it was to be done, each with the reason why it was moved.
            "dueRevisions" due_revisions: Vec<DueRevision>,
            /// Day on which it was reached.
            "achievedOn" achieved_on: Option<Date> [done, event = Reached],
            /// Day on which it was given up.
            "withdrawnOn" withdrawn_on: Option<Date> [closes, event = Ended],
            /// State as it is recorded, in a word; dates decide where they are recorded.
            "statedStatus" stated_status: Option<ObjectiveStatus> [states],
            /// How the result will be evaluated.
            "evaluationMethod" evaluation_method: Option<Text>,
            /// Measured values.
            "measurements" measurements: Vec<Measurement>,
            /// To whom it was communicated (6.2 e).
            "communicatedTo" communicated_to: Vec<Distribution>,
            /// Where it is documented (6.2 g).
            "document" document: Option<Ref<Document>> [document],
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
    /// What an objective is for.
    pub enum ObjectiveKind "objectiveKind" {
        /// For the management system and its results (6.2).
        "managementSystem" ManagementSystem,
        /// For responsible design and development (A.6.1.2).
        "responsibleDevelopment" ResponsibleDevelopment,
        /// For responsible use (A.9.3).
        "responsibleUse" ResponsibleUse,
    }
}
