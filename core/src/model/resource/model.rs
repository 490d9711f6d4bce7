//! Facts about models and tools.

use crate::model::{Digest, Document, Measurement, Resource};
use crate::read::{Date, Extensions, Ref, Text, record, vocabulary};

record! {
    /// Facts about a model (A.4.4).
    pub struct Model "model" {
        optional {
            /// Kind of model, such as gradient boosting or transformer.
            "modelType" model_type: Option<Text>,
            /// Digests of the weights, so that the model can be recognised.
            "weightsDigests" weights_digests: Vec<Digest>,
            /// Model that it was made from.
            "baseModel" base_model: Option<Ref<Resource>>,
            /// Data that it was trained on.
            "trainedOn" trained_on: Vec<Ref<Resource>>,
            /// Day on which training ended.
            "trainingEndedOn" training_ended_on: Option<Date> [event = Done],
            /// Licence or other right to use it.
            "licence" licence: Option<Text>,
            /// How many parameters it has.
            "parameters" parameters: Option<Text>,
            /// What goes in and out: text, image, sound, tables.
            "modalities" modalities: Vec<Text>,
            /// Whether it is a general-purpose model.
            "generalPurpose" general_purpose: Option<bool>,
            /// Whether its weights are open.
            "openWeights" open_weights: Option<bool>,
            /// Measured performance.
            "performance" performance: Vec<Measurement>,
            /// What it is known not to do well.
            "knownLimitations" known_limitations: Vec<Text>,
            /// Model card.
            "modelCard" model_card: Option<Ref<Document>>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// Facts about a tool (A.4.4).
    pub struct Tooling "tooling" {
        optional {
            /// What the tool is for.
            "kind" kind: Option<ToolingKind> [about, tells],
            /// What the tool is for, if no word fits.
            "otherKind" other_kind: Option<Text>,
            /// Name of the tool or library.
            "name" name: Option<Text> [name],
            /// Who makes it.
            "vendor" vendor: Option<Text>,
            /// Licence or other right to use it.
            "licence" licence: Option<Text>,
            /// Bill of materials.
            "billOfMaterials" bill_of_materials: Option<Ref<Document>>,
            /// Last day of support by its maker.
            "supportedUntil" supported_until: Option<Date> [ends],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// What a tool is for.
    pub enum ToolingKind "toolingKind" {
        /// An algorithm or a library of them.
        "algorithm" Algorithm,
        /// Collecting, cleaning, labelling.
        "dataTool" DataTool,
        /// Training and tuning.
        "trainingTool" TrainingTool,
        /// Testing and evaluating.
        "evaluationTool" EvaluationTool,
        /// Packaging and deploying.
        "deploymentTool" DeploymentTool,
        /// Monitoring.
        "monitoringTool" MonitoringTool,
        /// Writing software.
        "developmentTool" DevelopmentTool,
        /// Overseeing and explaining.
        "oversightTool" OversightTool,
        /// Another purpose, named in `otherKind`.
        "other" Other,
    }
}
