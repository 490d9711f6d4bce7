//! The stages of an AI system's life.

use crate::model::{Actor, Evidence};
use crate::read::{Date, Extensions, Ref, Text, record, vocabulary};

record! {
    /// Where an AI system stands in its life cycle, and how it got there.
    pub struct LifeCycle "lifeCycle" {
        optional {
            /// Stage today.
            "stage" stage: Option<LifeCycleStage> [about, tells],
            /// Dated steps from stage to stage.
            "history" history: Vec<StageTransition>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// The step into a stage.
    pub struct StageTransition "stageTransition" {
        optional {
            /// Stage that was entered.
            "stage" stage: Option<LifeCycleStage> [about, tells],
            /// Day on which it was entered.
            "on" on: Option<Date> [happened, event = StageEntered, tells],
            /// Person or role that approved the step.
            "approvedBy" approved_by: Option<Ref<Actor>> [approver, acted = on],
            /// What had to be met for the step.
            "criteria" criteria: Option<Text>,
            /// Remarks.
            "note" note: Option<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// A stage of an AI system's life cycle (ISO/IEC 22989, clause 6).
    pub enum LifeCycleStage "lifeCycleStage" {
        /// The idea is formed and decided on.
        "inception" Inception,
        /// It is designed and built.
        "designAndDevelopment" DesignAndDevelopment,
        /// It is tested against its requirements and its purpose.
        "verificationAndValidation" VerificationAndValidation,
        /// It is brought into use.
        "deployment" Deployment,
        /// It is in use and watched.
        "operationAndMonitoring" OperationAndMonitoring,
        /// It learns in use and is validated again and again.
        "continuousValidation" ContinuousValidation,
        /// It is judged anew: goals, results, risks.
        "reEvaluation" ReEvaluation,
        /// It is taken out of use.
        "retirement" Retirement,
    }
}
