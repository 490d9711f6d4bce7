//! AI systems that the organization develops, provides or uses.

use crate::model::{Actor, AiRoleHeld, Evidence, InterestedParty, Resource, Supplier, Unit};
use crate::read::{Date, Extensions, Id, Ref, Text, record, vocabulary};

mod deployment;
mod development;
mod eu_ai_act;
mod eu_ai_act_facts;
mod eu_conformity;
mod life_cycle;
mod operation;
mod oversight;

pub use deployment::{Deployment, DeploymentPlan, Retirement};
pub use development::{DesignDecision, SystemRequirement, SystemRequirementKind, VerificationKind, VerificationRecord, VerificationResult};
pub use eu_ai_act::{
    AnnexIiiArea, AnnexIiiUse, Article6Exemption, EuAiAct, EuAiActClass, EuAiActRole, ExemptionCondition, ProhibitedPractice,
    TransparencyDuty,
};
pub use eu_ai_act_facts::{
    AnnexIProduct, AnnexISection, AnnexIiiException, Article5Element, Article50Exception, EuAiActPart, MarketState, OutOfScopeGround,
    PracticeElement, PracticeFacts, RoleChange, SignificantChange, TransparencyException,
};
pub use eu_conformity::{ConformityAssessment, ConformityRoute, EuRegistration, Gpai};
pub use life_cycle::{LifeCycle, LifeCycleStage, StageTransition};
pub use operation::{DocumentationAudience, DocumentationTopic, EventLogPolicy, MonitoringPlan, TechnicalDocumentation};
pub use oversight::{ObservedUse, Oversight, OversightMeasure, OversightMode, ResponsibleUse};

record! {
    /// An AI system that the organization develops, provides or uses.
    pub struct AiSystem "aiSystem" asked {
        required {
            /// The organization's own identifier, unique in the document.
            "id" id: Id [id],
        }
        optional {
            /// Name of the system.
            "name" name: Option<Text> [name],
            /// What the system does, in a few sentences.
            "description" description: Option<Text> [describes],
            /// Person or role that answers for it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// Version in use or in work.
            "version" version: Option<Text>,
            /// Unit that uses or develops it.
            "unit" unit: Option<Ref<Unit>>,
            /// Field of application.
            "domain" domain: Option<Text>,
            /// What it is for.
            "purpose" purpose: Option<Text>,
            /// Uses that it is intended for.
            "intendedUses" intended_uses: Vec<Text>,
            /// Misuse that can reasonably be foreseen.
            "foreseeableMisuse" foreseeable_misuse: Vec<Text>,
            /// Uses that it is not meant for.
            "outOfScopeUses" out_of_scope_uses: Vec<Text>,
            /// Uses that were seen in operation.
            "observedUses" observed_uses: Vec<ObservedUse>,
            /// What goes in.
            "inputs" inputs: Vec<Text>,
            /// What comes out: predictions, content, recommendations, decisions.
            "outputs" outputs: Vec<Text>,
            /// Roles that the organization holds toward this system (4.1).
            "aiRoles" ai_roles: Vec<AiRoleHeld>,
            /// Who uses it.
            "users" users: Vec<Text>,
            /// Who is affected by what it does.
            "subjects" subjects: Vec<Text>,
            /// Interested parties that it concerns.
            "interestedParties" interested_parties: Vec<Ref<InterestedParty>>,
            /// Stage of the life cycle, and how it got there.
            "lifeCycle" life_cycle: Option<Box<LifeCycle>>,
            /// How much it does without a person.
            "autonomyLevel" autonomy_level: Option<AutonomyLevel>,
            /// How and when it learns.
            "learningMode" learning_mode: Option<LearningMode>,
            /// Techniques that it is built with.
            "techniques" techniques: Vec<AiTechnique>,
            /// How its models learn.
            "learningApproaches" learning_approaches: Vec<LearningApproach>,
            /// Technique that it is built with, if no word fits.
            "otherTechnique" other_technique: Option<Text>,
            /// How people oversee it, and who can stop or override it (A.9).
            "oversight" oversight: Option<Box<Oversight>>,
            /// Where it is or was in use.
            "deployments" deployments: Vec<Deployment>,
            /// AI systems that it depends on.
            "dependsOn" depends_on: Vec<Ref<AiSystem>>,
            /// Data, models, tools, computing and people that it is made of (A.4.2).
            "resources" resources: Vec<Ref<Resource>>,
            /// Suppliers that it depends on.
            "suppliers" suppliers: Vec<Ref<Supplier>>,
            /// Software that it came with, if it is a feature of something that was bought.
            "embeddedIn" embedded_in: Option<Ref<Resource>>,
            /// Facts for the EU AI Act.
            "euAiAct" eu_ai_act: Option<Box<EuAiAct>>,
            /// Day of the latest significant change.
            "lastSignificantChange" last_significant_change: Option<Date> [event = Changed],
            /// Requirements on the system (A.6.2.2).
            "requirements" requirements: Vec<SystemRequirement>,
            /// Decisions of design and development (A.6.2.3).
            "designDecisions" design_decisions: Vec<DesignDecision>,
            /// Verification and validation (A.6.2.4).
            "verifications" verifications: Vec<VerificationRecord>,
            /// Plan of the deployment (A.6.2.5).
            "deploymentPlan" deployment_plan: Option<Box<DeploymentPlan>>,
            /// Plan of operation and monitoring (A.6.2.6).
            "monitoringPlan" monitoring_plan: Option<Box<MonitoringPlan>>,
            /// Which events are logged (A.6.2.8).
            "eventLogPolicy" event_log_policy: Option<Box<EventLogPolicy>>,
            /// Documentation for each audience (A.6.2.7, A.8.2).
            "technicalDocumentation" technical_documentation: Vec<TechnicalDocumentation>,
            /// How it may be used, where the organization uses it (A.9).
            "responsibleUse" responsible_use: Option<Box<ResponsibleUse>>,
            /// How it is or was taken out of use.
            "retirement" retirement: Option<Box<Retirement>>,
            /// Items of frameworks and taxonomies.
            "taxonomyRefs" taxonomy_refs: Vec<Text>,
            /// Names of the system in other inventories.
            "externalRefs" external_refs: Vec<Text>,
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
    /// How much a system does without a person.
    pub enum AutonomyLevel "autonomyLevel" {
        /// It gives information; people decide and act.
        "assistance" Assistance,
        /// It proposes; people decide.
        "recommendation" Recommendation,
        /// It decides; people approve before it acts.
        "approvalNeeded" ApprovalNeeded,
        /// It acts; people watch and can step in.
        "supervised" Supervised,
        /// It acts alone under set conditions and hands over otherwise.
        "conditional" Conditional,
        /// It acts alone.
        "autonomous" Autonomous,
    }
}

vocabulary! {
    /// How and when a system learns.
    pub enum LearningMode "learningMode" {
        /// It doesn't learn: rules, search, knowledge.
        "none" None,
        /// It is trained before use and then stays the same.
        "fixed" Fixed,
        /// It is trained again from time to time.
        "periodicRetraining" PeriodicRetraining,
        /// It goes on learning in use.
        "continuous" Continuous,
    }
}

vocabulary! {
    /// A technique that an AI system is built with.
    pub enum AiTechnique "aiTechnique" {
        /// Rules and expert knowledge.
        "ruleBased" RuleBased,
        /// Knowledge graphs and reasoning.
        "knowledgeGraph" KnowledgeGraph,
        /// Search, planning and optimization.
        "searchAndOptimization" SearchAndOptimization,
        /// Statistical and Bayesian models.
        "statisticalModel" StatisticalModel,
        /// Machine learning without deep networks.
        "classicalMachineLearning" ClassicalMachineLearning,
        /// Deep neural networks.
        "deepLearning" DeepLearning,
        /// Learning by reward.
        "reinforcementLearning" ReinforcementLearning,
        /// Generating text, images, sound or code.
        "generative" Generative,
        /// Large language models.
        "largeLanguageModel" LargeLanguageModel,
        /// Generation with retrieval from own sources.
        "retrievalAugmentation" RetrievalAugmentation,
        /// Agents that plan and use tools.
        "agentic" Agentic,
        /// Image and video analysis.
        "computerVision" ComputerVision,
        /// Speech recognition and synthesis.
        "speech" Speech,
        /// Recommendation.
        "recommender" Recommender,
        /// Robotics and control.
        "robotics" Robotics,
        /// Another technique, named in `otherTechnique`.
        "other" Other,
    }
}

vocabulary! {
    /// How a model learns.
    pub enum LearningApproach "learningApproach" {
        /// From examples with labels.
        "supervised" Supervised,
        /// From examples without labels.
        "unsupervised" Unsupervised,
        /// From labels that the data itself gives.
        "selfSupervised" SelfSupervised,
        /// From examples of which some have labels.
        "semiSupervised" SemiSupervised,
        /// From reward.
        "reinforcement" Reinforcement,
        /// From data that stays with several parties.
        "federated" Federated,
        /// From what another model learned.
        "transfer" Transfer,
    }
}
