//! Mapping sets in the shapes of others: SSSOM as TSV, rows of a table (CSV, or rows as JSON, as workbooks give them), and OSCAL's mapping
//! collection. What is written comes back as it was.
//!
//! * `cells`: a row of a set as cells, and back
//! * `table`: a table with our columns
//! * `sssom`: SSSOM, with the whole set in its head
//! * [`oscal`](super::oscal): the mapping collection

mod cells;
mod sssom;
mod table;
mod told;

use super::oscal::{mapping_collection, read_mapping_collection};
use crate::catalogue::Catalogue;
use crate::crosswalk::{MappingSet, Outline, set_problems};
use crate::language::Language;
use crate::read::{DateTime, Diagnostic, Span, vocabulary};
use told::Told;

vocabulary! {
    /// Format of a mapping set.
    pub enum MappingFormat "mappingFormat" {
        /// Rows of a table: CSV, or rows as JSON.
        "csv" Csv,
        /// SSSOM as TSV.
        "sssom" Sssom,
        /// OSCAL's mapping collection, 1.2.
        "oscal" Oscal,
    }
}

/// A mapping set in a format. OSCAL needs the instant that the document gives as that of its latest change, and at least one row: otherwise none.
///
/// ```
/// use aimskit::crosswalk::read_mapping_set;
/// use aimskit::exchange::{MappingFormat, write_mappings};
/// let set = read_mapping_set(r#"{"id": "s", "version": "1", "rows": [
///     {"source": "house:H-1", "target": "iso42001:A.2.2", "relation": "subsetOf", "verifiedBy": "Ana Díaz"}]}"#).record.ok_or("a set")?;
/// let text = write_mappings(&set, MappingFormat::Csv, None).ok_or("a text")?;
/// assert!(text.contains("\r\nhouse:H-1,subsetOf,iso42001:A.2.2,"), "{text}");
/// # Ok::<(), &str>(())
/// ```
pub fn write_mappings(set: &MappingSet, format: MappingFormat, last_modified: Option<&DateTime>) -> Option<String> {
    match format {
        MappingFormat::Csv => Some(table::write(set)),
        MappingFormat::Sssom => Some(sssom::write(set)),
        MappingFormat::Oscal => mapping_collection(set, last_modified?),
    }
}

/// What reading a file of mappings gave.
#[derive(Debug)]
#[non_exhaustive]
pub struct MappingsRead {
    /// The set with the rows that could be read; none where the file is of no such format.
    pub set: Option<MappingSet>,
    /// What is wrong with the file, and then what does not fit together in the set. The places of the latter are those of the set; of a table
    /// they have the line of the row.
    pub diagnostics: Vec<Diagnostic>,
    /// The number of further diagnostics.
    pub suppressed: usize,
    /// How many rows of the file are not in the set; each has a diagnostic.
    pub left_out: u32,
}

/// Reads a file of mappings. `base` is the set to which the rows are added; what the file states of the set stands in its place where there is none.
/// Nothing else is changed: whoever wants the set passes it on.
pub fn read_mappings(
    text: &str,
    format: MappingFormat,
    base: Option<&MappingSet>,
    outlines: &[Outline],
    catalogue: &Catalogue,
    language: &Language,
) -> MappingsRead {
    let mut told = Told::new(language);
    let set = match format {
        MappingFormat::Csv => table::read(text, base, &mut told),
        MappingFormat::Sssom => sssom::read(text, base, &mut told),
        MappingFormat::Oscal => read_mapping_collection(text, base, &mut told),
    };
    let mut read = MappingsRead { set, diagnostics: told.diagnostics, suppressed: told.suppressed, left_out: told.left_out };
    if let Some(set) = &read.set {
        let (problems, more) = set_problems(set, outlines, catalogue, language);
        read.suppressed += more;
        let before = base.map_or(0, |base| base.rows.len());
        read.diagnostics.extend(problems.into_iter().map(|mut problem| {
            let row = problem.pointer.strip_prefix("/rows/").and_then(|rest| rest.split('/').next()?.parse::<usize>().ok());
            let line = row.and_then(|row| told.lines.get(row.checked_sub(before)?));
            problem.span = line.map(|line| Span::new(0, *line, 1));
            problem
        }));
    }
    read
}

pub(super) use cells::relation;
pub(super) use told::Told as MappingsTold;
