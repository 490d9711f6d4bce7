//! A row of a set as cells, and back.

use super::told::Told;
use crate::crosswalk::{MappingBasis, MappingConfidence, MappingRelation, MappingRow};
use crate::read::{Id, QualifiedId, Text};

/// The columns, by the names of the fields.
pub(super) const COLUMNS: [&str; 14] = [
    "source",
    "relation",
    "target",
    "strength",
    "strengthOfInverse",
    "confidence",
    "basis",
    "sources",
    "rationale",
    "asPublished",
    "condition",
    "verifiedBy",
    "verifiedOn",
    "overrides",
];

/// The cells of a row, in the order of the columns.
pub(super) fn cells(row: &MappingRow) -> [String; 14] {
    let number = |number: Option<u32>| number.map_or_else(String::new, |number| number.to_string());
    let text = |text: &Option<Text>| text.as_ref().map_or_else(String::new, ToString::to_string);
    [
        row.source.to_string(),
        row.relation.to_string(),
        row.target.to_string(),
        number(row.strength),
        number(row.strength_of_inverse),
        row.confidence.map_or_else(String::new, |word| word.to_string()),
        row.basis.map_or_else(String::new, |word| word.to_string()),
        row.sources.iter().map(Id::as_str).collect::<Vec<_>>().join("; "),
        text(&row.rationale),
        text(&row.as_published),
        text(&row.condition),
        text(&row.verified_by),
        row.verified_on.map_or_else(String::new, |date| date.to_string()),
        text(&row.overrides),
    ]
}

/// A cell with its place.
#[derive(Debug)]
pub(super) struct Placed<'c> {
    pub(super) text: String,
    pub(super) column: usize,
    pub(super) heading: &'c str,
}

/// Cells of one row by the names of the columns.
#[derive(Debug)]
pub(super) struct Cells<'c> {
    pub(super) line: u32,
    pub(super) cells: [Option<Placed<'c>>; 14],
}

impl Cells<'_> {
    /// The row; none where a cell can't be read, which is told.
    pub(super) fn row(&self, told: &mut Told<'_>) -> Option<MappingRow> {
        let before = told.diagnostics.len() + told.suppressed;
        let source = self.required::<QualifiedId>(0, "cell-id-unqualified", told);
        let relation = self.relation(told);
        let target = self.required::<QualifiedId>(2, "cell-id-unqualified", told);
        let strengths =
            [self.optional::<u32>(3, "cell-number-unclear", "", told), self.optional::<u32>(4, "cell-number-unclear", "", told)];
        let confidence = self.word::<MappingConfidence>(5, &words(MappingConfidence::ALL), told);
        let basis = self.word::<MappingBasis>(6, &words(MappingBasis::ALL), told);
        let sources = self.sources(told);
        let verified_on = self.optional(12, "cell-date-unclear", "", told);
        if told.diagnostics.len() + told.suppressed > before {
            return None;
        }
        let mut row = MappingRow::new(source?, target?, relation?);
        [row.strength, row.strength_of_inverse] = strengths;
        (row.confidence, row.basis, row.sources, row.verified_on) = (confidence, basis, sources, verified_on);
        row.rationale = self.text(8);
        row.as_published = self.text(9);
        row.condition = self.text(10);
        row.verified_by = self.text(11);
        row.overrides = self.text(13);
        Some(row)
    }

    fn cell(&self, at: usize) -> Option<&Placed<'_>> {
        self.cells.get(at)?.as_ref().filter(|cell| !cell.text.is_empty())
    }

    fn text(&self, at: usize) -> Option<Text> {
        self.cell(at).map(|cell| Text::from(cell.text.as_str()))
    }

    fn tell(&self, code: &'static str, at: usize, expected: &str, told: &mut Told<'_>) {
        let empty = Placed { text: String::new(), column: at, heading: COLUMNS.get(at).copied().unwrap_or_default() };
        let cell = self.cells.get(at).and_then(Option::as_ref).unwrap_or(&empty);
        told.cell(code, self.line, cell.column, cell.heading, &cell.text, expected);
    }

    fn required<T: std::str::FromStr>(&self, at: usize, code: &'static str, told: &mut Told<'_>) -> Option<T> {
        let value = self.cell(at).and_then(|cell| cell.text.parse().ok());
        if value.is_none() {
            self.tell(code, at, "", told);
        }
        value
    }

    fn optional<T: std::str::FromStr>(&self, at: usize, code: &'static str, expected: &str, told: &mut Told<'_>) -> Option<T> {
        let value = self.cell(at)?.text.parse().ok();
        if value.is_none() {
            self.tell(code, at, expected, told);
        }
        value
    }

    fn word<T: std::str::FromStr>(&self, at: usize, expected: &str, told: &mut Told<'_>) -> Option<T> {
        self.optional(at, "cell-word-unknown", expected, told)
    }

    fn relation(&self, told: &mut Told<'_>) -> Option<MappingRelation> {
        let relation = self.cell(1).and_then(|cell| relation(&cell.text));
        if relation.is_none() {
            self.tell("cell-word-unknown", 1, &words(MappingRelation::ALL), told);
        }
        relation
    }

    fn sources(&self, told: &mut Told<'_>) -> Vec<Id> {
        let Some(cell) = self.cell(7) else { return Vec::new() };
        let mut out = Vec::new();
        for part in cell.text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            match part.parse() {
                Ok(id) => out.push(id),
                Err(_) => told.cell("cell-reference-unknown", self.line, cell.column, cell.heading, part, ""),
            }
        }
        out
    }
}

fn words<T: std::fmt::Display>(all: &[T]) -> String {
    all.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// A relation as we write it, or as crosswalks of others do: `subset of`, `intersects-with`, `no relationship`.
pub(in crate::exchange) fn relation(text: &str) -> Option<MappingRelation> {
    let plain: String = text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    Some(match plain.as_str() {
        "equal" | "equalto" => MappingRelation::Equal,
        "equivalent" | "equivalentto" => MappingRelation::Equivalent,
        "subset" | "subsetof" => MappingRelation::SubsetOf,
        "superset" | "supersetof" => MappingRelation::SupersetOf,
        "intersect" | "intersects" | "intersectswith" => MappingRelation::IntersectsWith,
        "related" | "relatedto" => MappingRelation::Related,
        "none" | "norelationship" | "nomatch" => MappingRelation::Unrelated,
        _ => return None,
    })
}
