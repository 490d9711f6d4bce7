//! JSON Schemas of the records, made from the types: what the reader accepts without a diagnostic is what the schemas accept.
//!
//! [`schema`] gives the exact one (2020-12), [`form_schema`] the one for form libraries (draft-07, with titles).

mod clean;
mod form;
mod title;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use crate::assess::Report;
use crate::model::{
    AiSystem, Attestation, Audit, AuditProgramme, Certification, Change, Communication, Competence, Concern, Customer, Document, Evidence,
    ImpactAssessment, ImpactMethod, Improvement, Incident, InterestedParty, Issue, ManagementReview, Metric, Nonconformity, Objective,
    Obligation, Organization, OwnControl, Person, Policy, Resource, Revision, Risk, RiskMethod, Role, Root, Scope, StandardEdition,
    StatementOfApplicability, Supplier, Training, Treatment,
};
use crate::read::{Kind, Table};

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

/// What the library answers with; no part of a document, so there is no form for it.
pub static ANSWERS: &[SchemaKind] = &[kind::<Report>()];

fn make<R: JsonSchema>() -> Value {
    let mut value = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<R>().to_value();
    clean::clean(&mut value);
    // The reader takes the version as text and then refuses other majors; the schema says so at once.
    if let Some(version) = value.pointer_mut("/properties/schemaVersion").and_then(Value::as_object_mut) {
        version.insert("pattern".to_owned(), Root::VERSION_PATTERN.into());
    }
    value
}

fn find<'k>(kinds: &'k [SchemaKind], kind: &str) -> Option<&'k SchemaKind> {
    kinds.iter().find(|k| k.table.kind == kind)
}

/// The schema of a kind (2020-12): closed, without `null`, with the descriptions. None when no such kind has one; `aims` is the document,
/// `report` the assessment.
pub fn schema(kind: &str) -> Option<Value> {
    let found = find(KINDS, kind).or_else(|| find(ANSWERS, kind))?;
    Some(headed((found.make)(), DIALECT, &format!("urn:aimskit:schema:v1:{kind}")))
}

/// The schema (2020-12) of any record type, such as a request or an answer of a verb.
pub fn schema_of<R: Kind + JsonSchema>() -> Value {
    headed(make::<R>(), DIALECT, &format!("urn:aimskit:schema:v1:{}", R::TABLE.kind))
}

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema of a kind for form libraries (draft-07): with titles, and labelled words. It accepts what [`schema`] accepts.
pub fn form_schema(kind: &str) -> Option<Value> {
    let form = form::form((find(KINDS, kind)?.make)());
    Some(headed(form, "http://json-schema.org/draft-07/schema#", &format!("urn:aimskit:schema:v1:forms:{kind}")))
}

/// The schema with its dialect and name in front.
fn headed(value: Value, dialect: &str, id: &str) -> Value {
    let mut out = Map::new();
    out.insert("$schema".to_owned(), dialect.into());
    out.insert("$id".to_owned(), id.into());
    if let Value::Object(members) = value {
        out.extend(members.into_iter().filter(|(name, _)| name != "$schema" && name != "$id"));
    }
    Value::Object(out)
}
