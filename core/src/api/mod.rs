//! The verbs of the bindings: JSON text in, JSON text out. Bindings call nothing else.
//!
//! The language of all texts is an argument that the binding holds; no request names it.
//!
//! Bad input of any kind comes back as diagnostics, of the document and of the options apart; nothing is thrown. Each request and each
//! answer has a schema of its own in `schemas/v1/`.

mod assess;
mod bytes;
mod change_log;
mod change_method;
#[cfg(feature = "exchange")]
mod crosswalk;
mod diff;
mod digest;
mod explain;
#[cfg(feature = "exchange")]
mod export;
mod frameworks;
#[cfg(feature = "exchange")]
mod ids;
#[cfg(feature = "exchange")]
mod import_bom;
#[cfg(feature = "exchange")]
mod import_oscal;
#[cfg(feature = "exchange")]
mod import_rows;
mod language;
#[cfg(feature = "exchange")]
mod mappings;
mod next_question;
#[cfg(feature = "exchange")]
mod paper;
mod read;
#[cfg(feature = "exchange")]
mod rows;
mod statement;
#[cfg(feature = "exchange")]
mod tags;
mod validate;
mod views;

pub use assess::{AssessAnswer, AssessRequest, assess};
pub use bytes::not_utf8;
pub use change_log::{ChangeLogAnswer, ChangeLogRequest, VerifyLogAnswer, VerifyLogRequest, change_log, verify_log};
pub use change_method::{ChangeMethodAnswer, ChangeMethodRequest, change_method};
#[cfg(feature = "exchange")]
pub use crosswalk::{CrosswalkAnswer, CrosswalkFormat, CrosswalkRequest, crosswalk};
pub use diff::{DiffAnswer, DiffRequest, diff};
pub use digest::{DigestAnswer, DigestRequest, digest};
pub use explain::{ExplainAnswer, ExplainRequest, explain};
#[cfg(feature = "exchange")]
pub use export::{ExportAnswer, ExportFormat, ExportRequest, export};
#[cfg(feature = "exchange")]
pub use ids::{IdsAnswer, IdsRequest, ids};
#[cfg(feature = "exchange")]
pub use import_bom::{ImportBomRequest, import_bom, import_bom_watched};
#[cfg(feature = "exchange")]
pub use import_oscal::{ImportOscalAnswer, ImportOscalRequest, import_oscal, import_oscal_watched};
#[cfg(feature = "exchange")]
pub use import_rows::{ImportRowsRequest, PlanImportAnswer, PlanImportRequest, import_rows, import_rows_watched, plan_import};
pub use language::{LanguageAnswer, language};
#[cfg(feature = "exchange")]
pub use mappings::{
    ExportMappingsAnswer, ExportMappingsRequest, ImportMappingsAnswer, ImportMappingsRequest, MappingsAnswer, MappingsRequest,
    export_mappings, import_mappings, mappings,
};
pub use next_question::{NextQuestionAnswer, NextQuestionRequest, next_question};
#[cfg(feature = "exchange")]
pub use paper::{PaperAnswer, PaperRequest, paper};
pub use read::{ReadAnswer, read, rewrite};
#[cfg(feature = "exchange")]
pub use rows::{RowsAnswer, RowsRequest, rows};
pub use statement::{StatementAnswer, StatementRequest, statement};
#[cfg(feature = "exchange")]
pub use tags::{TaxonomyTagsAnswer, TaxonomyTagsRequest, taxonomy_tags};
pub use validate::{ValidateAnswer, ValidateRequest, validate};
pub use views::{ViewName, Views};

use crate::language::Language;
use crate::read::{Outcome, ReadOptions};
use frameworks::with_frameworks;

/// The number of suppressed diagnostics in an answer; none for 0.
fn told(suppressed: usize) -> Option<u32> {
    u32::try_from(suppressed).ok().filter(|number| *number > 0)
}

/// How documents and requests are read: strictly, with diagnostics in that language.
fn reading(language: &Language) -> ReadOptions {
    ReadOptions::default().language(language)
}

/// The request, if nothing is wrong with it.
fn ready<R>(request: &Outcome<R>) -> Option<&R> {
    request.record.as_ref().filter(|_| request.diagnostics.is_empty())
}
