//! The assessment in the shapes that others read: a page, Markdown, tables as CSV, and SARIF. Every one a pure function of document and report.
//!
//! * [`report_page`]: the whole as one HTML page that needs nothing else
//! * [`markdown`]: the short of it for a repository or a chat
//! * [`sarif`]: findings and diagnostics as SARIF 2.1.0, for editors and code review
//! * [`csv`]: one table for a spreadsheet
//! * [`wording`]: what page, Markdown and program say in the same words

mod csv;
mod markdown;
mod page;
mod sarif;
pub mod wording;
mod words;

pub use csv::{CsvTable, csv};
pub use markdown::markdown;
pub use page::report_page;
pub use sarif::sarif;
