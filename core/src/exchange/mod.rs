//! The assessment in the shapes that others read: a page, Markdown, tables as CSV, SARIF and OSCAL. Every one a pure function of document and report.
//! And files of others as records of the document.
//!
//! * [`report_page`]: the whole as one HTML page that needs nothing else
//! * [`markdown`]: the short of it for a repository or a chat
//! * [`sarif`]: findings and diagnostics as SARIF 2.1.0, for editors and code review
//! * [`oscal`]: the management system as documents of OSCAL
//! * [`csv`]: one table for a spreadsheet
//! * [`import_oscal`]: documents of OSCAL as records, and catalogues as frameworks
//! * [`ImportAnswer`]: what every import of a file of another format answers
//! * [`wording`]: what page, Markdown and program word alike

mod account;
mod account_text;
mod cell;
mod csv;
mod markdown;
mod oscal;
mod page;
mod sarif;
pub mod wording;
mod words;

pub use account::{
    ImportAbsent, ImportAccount, ImportAnswer, ImportConflict, ImportDropped, ImportMatch, ImportOutcome, ImportPlace, ImportReason,
    ImportSource, ImportedRecord, ImportedValue, ValueOutcome,
};
pub use csv::{CsvTable, csv, csv_for_excel, csv_of_diagnostics};
pub use markdown::markdown;
pub use oscal::{
    OSCAL_NAMESPACE, OSCAL_VERSION, Oscal, OscalDocument, OscalFile, OscalImported, OscalLeftOut, OscalOptions, OscalVersion, import_oscal,
    oscal,
};
pub(crate) use page::TEXTS as PAGE_TEXTS;
pub use page::report_page;
pub use sarif::sarif;

/// The phrases of this folder.
pub(crate) const TEXTS: &[&crate::language::Phrases] = &[
    &account_text::PHRASES,
    &account_text::OUTCOMES,
    &account_text::REASONS,
    &markdown::PHRASES,
    &sarif::PHRASES,
    &oscal::PHRASES,
    &wording::PHRASES,
    &words::PROFILES,
    &words::EVENTS,
    &words::STAGES,
    &words::SUBJECTS,
    &words::STATES,
    &words::FIGURES,
    &words::PICKS,
    &words::OPTIONS,
    &words::EXCLUSIONS,
    &words::DRIVERS,
    &words::IMPLEMENTATIONS,
    &words::AI_ACT_ROLES,
    &words::RECORDED_CLASSES,
    &words::CLASSES,
    &words::ADDRESSEES,
    &words::TRENDS,
    &words::COVERS,
];
