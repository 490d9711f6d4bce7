//! The table of tags.

use super::csv::{Row, headed, joined, text};
use crate::Aims;
use crate::assess::Report;
use crate::crosswalk::Outline;
use crate::read::Text;

const COLUMNS: [&str; 9] = ["taxonomy", "taxonomyTitle", "edition", "licence", "id", "title", "under", "state", "records"];

/// A row for each tag of each taxonomy.
pub(super) fn rows(aims: &Aims, report: &Report, outlines: &[Outline]) -> Vec<Row> {
    let mut rows = Vec::new();
    for of in aims.taxonomy_tags(outlines, true, report.language()).taxonomies {
        for line in &of.tags {
            let records = line.records.iter().map(|record| record.id.clone().unwrap_or_else(|| record.kind.clone()));
            rows.push([
                of.taxonomy.to_string(),
                of.title.to_string(),
                text(of.edition.as_ref()),
                text(of.licence.as_ref()),
                line.id.to_string(),
                text(line.title.as_ref()),
                text(line.under.as_ref()),
                line.state.as_str().to_owned(),
                joined(&records.collect::<Vec<Text>>()),
            ]);
        }
    }
    headed(&COLUMNS, rows.into_iter())
}
