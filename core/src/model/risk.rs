//! AI risks and opportunities.

use crate::model::{
    Actor, AiSystem, AnnexCObjective, AnnexCSource, ConsequenceDimension, Control, Evidence, Issue, LifeCycleStage, Money, Obligation,
    Rating, Resource, RiskStatus, Supplier,
};
use crate::read::{Date, Decimal, Extensions, Id, Interval, Ref, Text, record, vocabulary};

record! {
    /// An AI risk or opportunity (6.1.1, 6.1.2, 8.2).
    pub struct Risk "risk" asked {
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
            /// Whether it is a risk or an opportunity.
            "kind" kind: Option<RiskKind>,
            /// The organization's own category.
            "category" category: Option<Text>,
            /// Sources of risk: Annex C.3 or the organization's own.
            "sources" sources: Vec<Ref<AnnexCSource>>,
            /// Objectives that it helps or hinders: Annex C.2 or the organization's own.
            "affectedObjectives" affected_objectives: Vec<Ref<AnnexCObjective>>,
            /// Issues of the context that it follows from (6.1.1).
            "issues" issues: Vec<Ref<Issue>>,
            /// Obligations that it concerns.
            "obligations" obligations: Vec<Ref<Obligation>>,
            /// AI systems that it concerns.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// Resources that it concerns.
            "resources" resources: Vec<Ref<Resource>>,
            /// Suppliers that it concerns.
            "suppliers" suppliers: Vec<Ref<Supplier>>,
            /// Stages of the life cycle in which it arises.
            "lifeCycleStages" life_cycle_stages: Vec<LifeCycleStage>,
            /// What could happen.
            "event" event: Option<Text> [name],
            /// What could bring it about.
            "causes" causes: Vec<Text>,
            /// What it would lead to, for each dimension.
            "consequences" consequences: Vec<Consequence>,
            /// Controls that are in place already, and how well they work.
            "existingControls" existing_controls: Vec<ExistingControl>,
            /// Rating without any controls.
            "inherent" inherent: Option<Box<Rating>>,
            /// Rating with the controls that are in place today.
            "current" current: Option<Box<Rating>>,
            /// Rating that remains after treatment.
            "residual" residual: Option<Box<Rating>>,
            /// Why the residual rating is above the inherent one, if it is.
            "residualHigherReason" residual_higher_reason: Option<Text>,
            /// Rank for treatment; 1 comes first (6.1.2 e).
            "priority" priority: Option<u32>,
            /// Loss in money, as a range.
            "lossRange" loss_range: Option<Box<LossRange>>,
            /// Loss in money that remains after treatment, as a range.
            "residualLossRange" residual_loss_range: Option<Box<LossRange>>,
            /// Day on which it was identified.
            "identifiedOn" identified_on: Option<Date> [born, event = Identified],
            /// Day on which it ceased to exist.
            "closedOn" closed_on: Option<Date> [closes, event = Closed],
            /// Why it ceased to exist.
            "closeReason" close_reason: Option<Text>,
            /// State as it is recorded, in a word; dates decide where they are recorded.
            "statedStatus" stated_status: Option<RiskStatus> [states],
            /// Items of frameworks and taxonomies, such as `nist-ai-rmf:MAP-2.3`.
            "taxonomyRefs" taxonomy_refs: Vec<Text>,
            /// Day of the latest review.
            "reviewedOn" reviewed_on: Option<Date> [reviewed, event = Reviewed],
            /// Day by which it is to be reviewed again.
            "nextReviewOn" next_review_on: Option<Date> [next_review],
            /// How often it is reviewed, where that is more often than its band asks.
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

vocabulary! {
    /// Whether an effect of uncertainty is feared or sought.
    pub enum RiskKind "riskKind" {
        /// Something that hinders the objectives.
        "risk" Risk,
        /// Something that helps the objectives.
        "opportunity" Opportunity,
    }
}

record! {
    /// What a risk would lead to, for those who bear it.
    pub struct Consequence "consequence" {
        optional {
            /// Who bears the consequence.
            "dimension" dimension: Option<ConsequenceDimension> [tells],
            /// Part of the dimension, if the method has several scales for it.
            "aspect" aspect: Option<Text> [tells],
            /// What they would bear.
            "description" description: Option<Text> [describes],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A loss in money, as a range.
    pub struct LossRange "lossRange" {
        optional {
            /// Low end.
            "low" low: Option<Box<Money>>,
            /// Most likely value.
            "likely" likely: Option<Box<Money>>,
            /// High end.
            "high" high: Option<Box<Money>>,
            /// How sure it is that the loss lies within the range, in percent.
            "confidence" confidence: Option<Decimal>,
            /// Time that the loss is counted for, such as `P1Y`.
            "per" per: Option<Interval>,
            /// How the range was found.
            "basis" basis: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A control that holds a risk down already.
    pub struct ExistingControl "existingControl" {
        optional {
            /// The control.
            "control" control: Option<Ref<Control>> [about, tells],
            /// What it does about the risk.
            "description" description: Option<Text> [describes, tells],
            /// How well it works.
            "effectiveness" effectiveness: Option<ControlEffectiveness>,
            /// Day on which that was determined.
            "on" on: Option<Date> [happened, event = Evaluated],
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// How well a control works.
    pub enum ControlEffectiveness "controlEffectiveness" {
        /// It works as intended.
        "effective" Effective,
        /// It works in part.
        "partlyEffective" PartlyEffective,
        /// It does not work.
        "ineffective" Ineffective,
        /// It was not tested.
        "notTested" NotTested,
    }
}
