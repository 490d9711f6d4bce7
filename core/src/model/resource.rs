//! Data, models, tools, computing and people that AI systems are made of.

use crate::model::{Actor, Document, Evidence, LifeCycleStage, Person, Role, Supplier};
use crate::read::{Country, Date, Decimal, Extensions, Id, Ref, Text, record, vocabulary};

mod dataset;
mod model;

pub use dataset::{
    BiasEvaluation, DataPreparation, Dataset, DatasetSplit, DatasetUse, Labelling, PersonalData, ProcessingRole, Provenance,
    ProvenanceKind, QualityMeasure,
};
pub use model::{Model, Tooling, ToolingKind};

record! {
    /// Something that an AI system is made of or needs (A.4, A.7). The group that fits `kind` is filled.
    pub struct Resource "resource" asked {
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
            /// What sort of resource it is.
            "kind" kind: Option<ResourceKind>,
            /// Version of the resource.
            "version" version: Option<Text>,
            /// Supplier that it comes from.
            "supplier" supplier: Option<Ref<Supplier>>,
            /// Resources that it is made from or needs.
            "dependsOn" depends_on: Vec<Ref<Resource>>,
            /// Stages of the life cycle in which it is used.
            "lifeCycleStages" life_cycle_stages: Vec<LifeCycleStage>,
            /// Facts about data (A.4.3, A.7).
            "dataset" dataset: Option<Box<Dataset>>,
            /// Facts about a model (A.4.4).
            "model" model: Option<Box<Model>>,
            /// Facts about a tool (A.4.4).
            "tooling" tooling: Option<Box<Tooling>>,
            /// Facts about computing (A.4.5).
            "computing" computing: Option<Box<Computing>>,
            /// Facts about people and their expertise (A.4.6).
            "human" human: Option<Box<HumanResource>>,
            /// Its documentation: data sheet, model card, manual.
            "document" document: Option<Ref<Document>> [document],
            /// First day on which it is used.
            "from" from: Option<Date> [born],
            /// Last day on which it is used.
            "until" until: Option<Date> [ends],
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
    /// What sort of resource it is (A.4).
    pub enum ResourceKind "resourceKind" {
        /// Data (A.4.3).
        "dataset" Dataset,
        /// A trained or otherwise made model (A.4.4).
        "model" Model,
        /// Algorithms, libraries, pipelines, tools (A.4.4).
        "tooling" Tooling,
        /// Systems and computing (A.4.5).
        "computing" Computing,
        /// People and their expertise (A.4.6).
        "human" Human,
    }
}

record! {
    /// Systems and computing of an AI system (A.4.5).
    pub struct Computing "computing" {
        optional {
            /// Where it stands: data centre, cloud region, device.
            "location" location: Option<Text>,
            /// Country in which it stands (ISO 3166-1).
            "country" country: Option<Country> [tells],
            /// Who runs it.
            "hosting" hosting: Option<Hosting>,
            /// Processors, accelerators, memory, network.
            "hardware" hardware: Option<Text>,
            /// How much it can do.
            "capacity" capacity: Option<Text>,
            /// Energy use and other effects on the environment.
            "energy" energy: Option<Text>,
            /// Energy use in kWh a year.
            "energyKwhPerYear" energy_kwh_per_year: Option<Decimal>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Who runs computing.
    pub enum Hosting "hosting" {
        /// The organization itself.
        "onPremises" OnPremises,
        /// A cloud provider.
        "cloud" Cloud,
        /// It runs on devices in the field.
        "edge" Edge,
        /// Several of these.
        "hybrid" Hybrid,
    }
}

record! {
    /// People and the expertise that an AI system needs (A.4.6).
    pub struct HumanResource "humanResource" {
        optional {
            /// Expertise that is needed.
            "expertise" expertise: Vec<Text>,
            /// Roles that bring it.
            "roles" roles: Vec<Ref<Role>>,
            /// People who bring it.
            "people" people: Vec<Ref<Person>>,
            /// How many people, in full-time equivalents.
            "headcount" headcount: Option<Decimal>,
            /// What they do: label, develop, test, oversee, maintain.
            "tasks" tasks: Vec<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
