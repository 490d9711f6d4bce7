//! Things that files tell of, and what they claim of them.

use crate::model::{Classification, DatasetUse, Digest, LearningApproach, ResourceKind};

/// What sort of record a thing becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ThingKind {
    System,
    Model,
    Dataset,
    Tool,
    Computing,
    Supplier,
}

impl ThingKind {
    /// The kind of resource; none of systems and suppliers.
    pub(super) fn resource(self) -> Option<ResourceKind> {
        match self {
            ThingKind::System | ThingKind::Supplier => None,
            ThingKind::Model => Some(ResourceKind::Model),
            ThingKind::Dataset => Some(ResourceKind::Dataset),
            ThingKind::Tool => Some(ResourceKind::Tooling),
            ThingKind::Computing => Some(ResourceKind::Computing),
        }
    }

    /// The kind of its record.
    pub(super) fn record(self) -> &'static str {
        match self {
            ThingKind::System => "aiSystem",
            ThingKind::Supplier => "supplier",
            _ => "resource",
        }
    }
}

/// Where something stands: a JSON Pointer, or a line of the card's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct At {
    pub(super) pointer: Option<String>,
    pub(super) row: Option<u32>,
}

impl At {
    pub(super) fn pointer(pointer: &str) -> At {
        At { pointer: Some(pointer.to_owned()), row: None }
    }
}

/// What is claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Name,
    Version,
    Description,
    Domain,
    Licence,
    Tag,
    Vendor,
    ModelType,
    Modality,
    Limitation,
    IntendedUse,
    OutOfScopeUse,
    User,
    Learning,
    Weights,
    Category,
    Confidentiality,
    Quantity,
    Source,
    Lineage,
    Preparation,
    Personal,
    Protection,
    Use,
    /// A service that a supplier provides.
    Service,
    /// Resources and systems that a supplier provides.
    Provides,
    /// What a system is made of.
    Resource,
    Supplier,
    BaseModel,
    TrainedOn,
    DependsOn,
    /// An identifier that holds everywhere.
    Identifier,
    /// No field is meant for it: kept beside them, under that name.
    Kept(&'static str),
}

/// The value of a claim.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Said {
    Text(String),
    Flag(bool),
    /// Any JSON.
    Json(String),
    /// Another thing of the file.
    Thing(usize),
    /// Another thing of the file, by the identifier that it has there.
    Reference(String),
    Digest(Digest),
    Learning(LearningApproach),
    Confidentiality(Classification),
    Use(DatasetUse),
}

#[derive(Debug, Clone)]
pub(super) struct Claim {
    pub(super) what: What,
    pub(super) said: Said,
    pub(super) at: At,
}

/// Something that a file tells of.
#[derive(Debug, Clone)]
pub(super) struct Thing {
    pub(super) kind: ThingKind,
    pub(super) name: String,
    pub(super) version: Option<String>,
    pub(super) at: At,
    /// The id that its record has to have, or may have.
    pub(super) ids: Vec<String>,
    /// Identifiers that hold everywhere: package URLs, CPE names, digests as `sha256:…`.
    pub(super) identifiers: Vec<(String, At)>,
    pub(super) claims: Vec<Claim>,
    /// Whether the request names it by its id.
    pub(super) named: bool,
}

impl Thing {
    pub(super) fn new(kind: ThingKind, name: &str, at: At) -> Thing {
        Thing { kind, name: name.to_owned(), version: None, at, ids: Vec::new(), identifiers: Vec::new(), claims: Vec::new(), named: false }
    }
}
