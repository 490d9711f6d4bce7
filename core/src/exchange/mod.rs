//! The assessment in the shapes that others read: a page, Markdown, tables as CSV, SARIF and OSCAL. Every one a pure function of document and report.
//! And files of others as records of the document.
//!
//! * [`report_page`]: the whole as one HTML page that needs nothing else
//! * [`markdown`]: the short of it for a repository or a chat
//! * [`sarif`]: findings and diagnostics as SARIF 2.1.0, for editors and code review
//! * [`csv`]: one table for a spreadsheet
//! * [`record_table`]: the records of a register as rows of a table with published columns
//! * [`paper`]: documents to sign, review and audit by, of the records or as empty templates
//! * [`plan_import`], [`import_rows`]: rows of any table as records, by a mapping that is proposed and shown
//! * [`ImportAnswer`]: what every import of a file of another format answers
//! * [`oscal`]: the management system as documents of OSCAL
//! * [`import_oscal`]: documents of OSCAL as records, catalogues as frameworks, mapping collections as mapping sets
//! * [`import_bom`]: bills of materials and model cards as AI systems, resources and suppliers
//! * [`Watch`]: how far a long import is, and its end before that
//! * [`write_mappings`], [`read_mappings`]: mapping sets as SSSOM, rows and OSCAL; [`crosswalk_markdown`], [`crosswalk_csv`]: how far records reach
//! * [`wrong_ids`]: wrong numbers of the standard in any text, and [`sarif_of_ids`] for them
//! * [`wording`]: what page, Markdown and program word alike

mod account;
mod account_text;
mod bom;
mod carried;
mod cell;
mod csv;
mod ids;
mod import;
mod judged;
mod mapping;
mod markdown;
mod oscal;
mod page;
mod papers;
pub(crate) mod rows;
mod sarif;
mod tagged;
mod watch;
pub mod wording;
mod words;

pub use account::{
    ImportAbsent, ImportAccount, ImportAnswer, ImportConflict, ImportDropped, ImportMatch, ImportOutcome, ImportPlace, ImportReason,
    ImportSource, ImportedRecord, ImportedValue, ValueOutcome,
};
pub use bom::{BomFile, BomFormat, BomTools, import_bom, import_bom_watched};
pub use carried::{crosswalk_csv, crosswalk_markdown};
pub use csv::{CsvTable, csv, csv_for_excel, csv_of_diagnostics, csv_with};
pub use ids::{IGNORE, WrongId, wrong_ids};
pub use import::{
    DateOrder, DecimalMark, ImportMapping, ImportPlan, Imported, MappedColumn, MappedConstant, MappedWord, PlannedColumn, ProposedBy,
    RecordedValues, Table, import_rows, import_rows_watched, plan_import,
};
pub use mapping::{MappingFormat, MappingsRead, read_mappings, write_mappings};
pub use markdown::{markdown, markdown_with};
pub use oscal::{
    OSCAL_NAMESPACE, OSCAL_VERSION, Oscal, OscalDocument, OscalFile, OscalImported, OscalLeftOut, OscalOptions, OscalVersion, import_oscal,
    import_oscal_watched, oscal,
};
pub(crate) use page::TEXTS as PAGE_TEXTS;
pub use page::{report_page, report_page_with};
pub(crate) use papers::TEXTS as PAPER_TEXTS;
pub use papers::{
    Paper, PaperBlock, PaperBlockKind, PaperColumn, PaperEntry, PaperKind, PaperOf, PaperSignature, paper, paper_markdown, paper_page,
};
pub use rows::{CellType, TableColumn, TableRows, record_table, table_columns};
pub use sarif::{sarif, sarif_of_ids};
pub use watch::Watch;

/// The phrases of this folder.
pub(crate) const TEXTS: &[&crate::language::Phrases] = &[
    &account_text::PHRASES,
    &account_text::OUTCOMES,
    &account_text::REASONS,
    &import::PLAN_PHRASES,
    &bom::PHRASES,
    &carried::PHRASES,
    &oscal::PHRASES,
    &markdown::PHRASES,
    &sarif::PHRASES,
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
