//! What is done about a risk.

use crate::model::{Action, Actor, Approval, Control, Document, EffectivenessReview, Evidence, Money, Rating, Risk, WorkStatus};
use crate::read::{Date, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// What is done about a risk: a part of the risk treatment plan (6.1.3, 8.3).
    pub struct Treatment "treatment" asked {
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
            /// Risk that is treated.
            "risk" risk: Option<Ref<Risk>>,
            /// Further risks that it treats.
            "furtherRisks" further_risks: Vec<Ref<Risk>>,
            /// How the risk is treated.
            "option" option: Option<TreatmentOption>,
            /// Why this option was chosen.
            "rationale" rationale: Option<Text>,
            /// Controls that implement the option: Annex A or additional.
            "controls" controls: Vec<Ref<Control>>,
            /// What is to be done, by whom and by when.
            "actions" actions: Vec<Action>,
            /// What it costs.
            "cost" cost: Option<Box<Money>>,
            /// Rating that the treatment is expected to lead to.
            "expectedResidual" expected_residual: Option<Box<Rating>>,
            /// Approval of the plan by the designated management.
            "approval" approval: Option<Box<Approval>>,
            /// Acceptance of the residual risk by the designated management.
            "acceptance" acceptance: Option<Box<RiskAcceptance>>,
            /// Whether the treatment worked (8.3).
            "effectivenessReviews" effectiveness_reviews: Vec<EffectivenessReview>,
            /// Earlier treatment that proved ineffective (8.3).
            "replaces" replaces: Option<Ref<Treatment>>,
            /// State as it is recorded, in a word; dates decide where they are recorded.
            "statedStatus" stated_status: Option<WorkStatus> [states],
            /// The risk treatment plan as a document.
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

record! {
    /// Acceptance of a residual risk (6.1.3).
    pub struct RiskAcceptance "riskAcceptance" asked {
        optional {
            /// Person or role that accepted.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// Day of the acceptance.
            "on" on: Option<Date> [happened, event = Accepted, tells],
            /// Last day on which it holds.
            "until" until: Option<Date> [ends],
            /// Why the risk is accepted.
            "rationale" rationale: Option<Text>,
            /// Rating that was accepted.
            "rating" rating: Option<Box<Rating>>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// How a risk or opportunity is treated (6.1.3 a).
    pub enum TreatmentOption "treatmentOption" {
        /// Decide not to start or go on with the activity.
        "avoid" Avoid,
        /// Remove the source, or change likelihood or consequences.
        "reduce" Reduce,
        /// Share the risk with others: contract, insurance.
        "share" Share,
        /// Keep the risk by informed decision.
        "retain" Retain,
        /// Take or raise the risk to pursue an opportunity.
        "pursue" Pursue,
    }
}
