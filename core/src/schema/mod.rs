//! JSON Schemas of the records, made from the types: what the reader accepts without a diagnostic is what the schemas accept.
//!
//! [`schema`] gives the exact one (2020-12), [`form_schema`] the one for form libraries (draft-07, with titles). Both hold all that they refer
//! to. [`files`] is all of them; [`linked_files`] is the same in fewer words, as the repository keeps it.

mod clean;
mod form;
mod linked;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use linked::{Base, Dialect, linked};

use crate::api;
use crate::assess::Report;
use crate::model::{
    AiSystem, Attestation, Audit, AuditProgramme, Certification, Change, Communication, Competence, Concern, Customer, Document, Evidence,
    FrameworkFile, ImpactAssessment, ImpactMethod, Improvement, Incident, InterestedParty, Issue, ManagementReview, Metric, Nonconformity,
    Objective, Obligation, Organization, OwnControl, Person, Policy, Resource, Revision, Risk, RiskAssessment, RiskMethod, Role, Root,
    Scope, StandardEdition, StatementOfApplicability, Supplier, Training, Treatment,
};
use crate::read::{Kind, Table};
use crate::views::ChangeLog;

/// A record kind that has a schema of its own.
#[derive(Debug, Clone, Copy)]
pub struct SchemaKind {
    /// Kind and fields.
    pub table: &'static Table,
    make: fn() -> Value,
}

const fn kind<R: Kind + JsonSchema>() -> SchemaKind {
    SchemaKind { table: R::TABLE, make: make::<R> }
}

/// The whole document, then what stands in it, in its order.
pub static KINDS: &[SchemaKind] = &[
    kind::<Root>(),
    kind::<Revision>(),
    kind::<StandardEdition>(),
    kind::<Organization>(),
    kind::<Issue>(),
    kind::<InterestedParty>(),
    kind::<Obligation>(),
    kind::<Scope>(),
    kind::<Policy>(),
    kind::<Person>(),
    kind::<Role>(),
    kind::<RiskMethod>(),
    kind::<Risk>(),
    kind::<RiskAssessment>(),
    kind::<Treatment>(),
    kind::<OwnControl>(),
    kind::<StatementOfApplicability>(),
    kind::<ImpactMethod>(),
    kind::<ImpactAssessment>(),
    kind::<Objective>(),
    kind::<Change>(),
    kind::<AiSystem>(),
    kind::<Resource>(),
    kind::<Incident>(),
    kind::<Concern>(),
    kind::<Supplier>(),
    kind::<Customer>(),
    kind::<Competence>(),
    kind::<Training>(),
    kind::<Communication>(),
    kind::<Document>(),
    kind::<Evidence>(),
    kind::<Metric>(),
    kind::<AuditProgramme>(),
    kind::<Audit>(),
    kind::<ManagementReview>(),
    kind::<Nonconformity>(),
    kind::<Improvement>(),
    kind::<Attestation>(),
    kind::<Certification>(),
];

/// What stands beside a document, so there is no form for it: the assessment, and a file with a further framework.
pub static BESIDE: &[SchemaKind] = &[
    kind::<Report>(),
    kind::<FrameworkFile>(),
    #[cfg(feature = "exchange")]
    kind::<crate::crosswalk::MappingSet>(),
    #[cfg(feature = "exchange")]
    kind::<crate::crosswalk::Outline>(),
];

/// What each verb on JSON text takes and gives; `changeLog` is the document that `verify_log` takes.
pub static VERBS: &[SchemaKind] = &[
    kind::<api::AssessRequest>(),
    kind::<api::AssessAnswer>(),
    kind::<ChangeLog>(),
    kind::<api::ChangeLogRequest>(),
    kind::<api::ChangeLogAnswer>(),
    kind::<api::ChangeMethodRequest>(),
    kind::<api::ChangeMethodAnswer>(),
    #[cfg(feature = "exchange")]
    kind::<api::CrosswalkRequest>(),
    #[cfg(feature = "exchange")]
    kind::<api::CrosswalkAnswer>(),
    kind::<api::DiffRequest>(),
    kind::<api::DiffAnswer>(),
    kind::<api::DigestRequest>(),
    kind::<api::DigestAnswer>(),
    kind::<api::ExplainRequest>(),
    kind::<api::ExplainAnswer>(),
    #[cfg(feature = "exchange")]
    kind::<api::ExportRequest>(),
    #[cfg(feature = "exchange")]
    kind::<api::ExportAnswer>(),
    #[cfg(feature = "exchange")]
    kind::<api::IdsRequest>(),
    #[cfg(feature = "exchange")]
    kind::<api::IdsAnswer>(),
    #[cfg(feature = "exchange")]
    kind::<api::PlanImportRequest>(),
    #[cfg(feature = "exchange")]
    kind::<api::PlanImportAnswer>(),
    #[cfg(feature = "exchange")]
    kind::<api::ImportRowsRequest>(),
    #[cfg(feature = "exchange")]
    kind::<api::ImportBomRequest>(),
    #[cfg(feature = "exchange")]
    kind::<api::ImportOscalRequest>(),
    #[cfg(feature = "exchange")]
    kind::<api::ImportOscalAnswer>(),
    #[cfg(feature = "exchange")]
    kind::<crate::exchange::ImportAnswer>(),
    kind::<api::LanguageAnswer>(),
    #[cfg(feature = "exchange")]
    kind::<api::MappingsRequest>(),
    #[cfg(feature = "exchange")]
    kind::<api::MappingsAnswer>(),
    #[cfg(feature = "exchange")]
    kind::<api::ImportMappingsRequest>(),
    #[cfg(feature = "exchange")]
    kind::<api::ImportMappingsAnswer>(),
    #[cfg(feature = "exchange")]
    kind::<api::ExportMappingsRequest>(),
    #[cfg(feature = "exchange")]
    kind::<api::ExportMappingsAnswer>(),
    #[cfg(feature = "exchange")]
    kind::<api::PaperRequest>(),
    #[cfg(feature = "exchange")]
    kind::<api::PaperAnswer>(),
    kind::<api::NextQuestionRequest>(),
    kind::<api::NextQuestionAnswer>(),
    kind::<api::ReadAnswer>(),
    #[cfg(feature = "exchange")]
    kind::<api::RowsRequest>(),
    #[cfg(feature = "exchange")]
    kind::<api::RowsAnswer>(),
    kind::<api::StatementRequest>(),
    kind::<api::StatementAnswer>(),
    #[cfg(feature = "exchange")]
    kind::<api::TaxonomyTagsRequest>(),
    #[cfg(feature = "exchange")]
    kind::<api::TaxonomyTagsAnswer>(),
    kind::<api::ValidateRequest>(),
    kind::<api::ValidateAnswer>(),
    kind::<api::VerifyLogRequest>(),
    kind::<api::VerifyLogAnswer>(),
];

/// The exact schemas.
const EXACT: Dialect = Dialect { address: "https://json-schema.org/draft/2020-12/schema", definitions: "$defs", siblings: true };

/// The schemas for form libraries.
const FORM: Dialect = Dialect { address: "http://json-schema.org/draft-07/schema#", definitions: "definitions", siblings: false };

fn make<R: JsonSchema>() -> Value {
    let mut value = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<R>().to_value();
    clean::clean(&mut value);
    // The reader takes the version as text and then refuses other majors; the schema says so at once.
    for document in ["", "/$defs/aims"] {
        let place = format!("{document}/properties/schemaVersion");
        if let Some(version) = value.pointer_mut(&place).and_then(Value::as_object_mut) {
            version.insert("pattern".to_owned(), Root::VERSION_PATTERN.into());
        }
    }
    value
}

impl SchemaKind {
    fn exact(&self) -> Value {
        headed((self.make)(), EXACT, &format!("urn:aimskit:schema:v1:{}", self.table.kind))
    }

    fn form(&self) -> Value {
        headed(form::form((self.make)()), FORM, &format!("urn:aimskit:schema:v1:forms:{}", self.table.kind))
    }
}

fn find<'k>(kinds: &'k [SchemaKind], kind: &str) -> Option<&'k SchemaKind> {
    kinds.iter().find(|k| k.table.kind == kind)
}

/// The schema of a kind (2020-12): closed, without `null`, with the descriptions. None when no such kind has one; `aims` is the document,
/// `report` the assessment, `assessRequest` what a verb on JSON text takes.
pub fn schema(kind: &str) -> Option<Value> {
    Some([KINDS, BESIDE, VERBS].iter().find_map(|kinds| find(kinds, kind))?.exact())
}

/// The schema of a kind for form libraries (draft-07): with titles, and labelled words. It accepts what [`schema`] accepts.
pub fn form_schema(kind: &str) -> Option<Value> {
    Some(find(KINDS, kind)?.form())
}

/// Every schema, by its file below `schemas/`. Each holds all that it refers to.
pub fn files() -> BTreeMap<String, Value> {
    let exact = KINDS.iter().chain(BESIDE).chain(VERBS).map(|kind| (file("v1", kind), kind.exact()));
    exact.chain(KINDS.iter().map(|kind| (file("v1/forms", kind), kind.form()))).collect()
}

/// The same files, in which all but the document's refer to what the document's, the report's or a framework's say already: by name, as in
/// `urn:aimskit:schema:v1:aims#/$defs/risk`. Together they say what [`files`] says.
pub fn linked_files() -> BTreeMap<String, Value> {
    let exact: Vec<Base> = KINDS.iter().take(1).chain(BESIDE).map(|kind| Base { kind: kind.table.kind, whole: kind.exact() }).collect();
    let forms: Vec<Base> = KINDS.iter().take(1).map(|kind| Base { kind: kind.table.kind, whole: kind.form() }).collect();
    let all = KINDS.iter().chain(BESIDE).chain(VERBS);
    let all = all.map(|kind| (file("v1", kind), linked(kind.table.kind, kind.exact(), &exact, EXACT)));
    all.chain(KINDS.iter().map(|kind| (file("v1/forms", kind), linked(kind.table.kind, kind.form(), &forms, FORM)))).collect()
}

fn file(folder: &str, kind: &SchemaKind) -> String {
    format!("{folder}/{}.schema.json", kind.table.kind)
}

/// The schema with its dialect and name in front.
fn headed(value: Value, dialect: Dialect, id: &str) -> Value {
    let mut out = Map::new();
    out.insert("$schema".to_owned(), dialect.address.into());
    out.insert("$id".to_owned(), id.into());
    if let Value::Object(members) = value {
        out.extend(members.into_iter().filter(|(name, _)| name != "$schema" && name != "$id"));
    }
    Value::Object(out)
}
