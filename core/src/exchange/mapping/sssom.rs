//! SSSOM (Simple Standard for Sharing Ontological Mappings) as TSV.
//!
//! SSSOM has no word for an overlap and none for a strength: both stand in `other` beside the predicate. The head carries the set without its rows
//! in the same way, so that it comes back whole. A file of others is read by its predicates, never as more than they claim.

use std::fmt::Write;

use super::cells::{COLUMNS, Cells, Placed, cells};
use super::table::base;
use super::told::Told;
use crate::crosswalk::{MappingBasis, MappingMethod, MappingRelation, MappingRow, MappingSet, read_mapping_set};
use crate::exchange::import::lines;
use crate::order::Set;
use crate::read::{Text, View, write_value, write_without};

/// Columns of SSSOM that are written.
const HEAD: [&str; 8] =
    ["subject_id", "predicate_id", "predicate_modifier", "object_id", "mapping_justification", "reviewer_label", "comment", "other"];
/// What stands before our own data in `other` of the head.
const OURS: &str = "aimskit=";

fn predicate(relation: MappingRelation) -> &'static str {
    match relation {
        MappingRelation::Equal => "skos:exactMatch",
        MappingRelation::Equivalent => "skos:closeMatch",
        MappingRelation::SubsetOf => "skos:broadMatch",
        MappingRelation::SupersetOf => "skos:narrowMatch",
        MappingRelation::IntersectsWith | MappingRelation::Related | MappingRelation::Unrelated => "skos:relatedMatch",
    }
}

/// What a predicate of others claims: a close match is no equivalence.
fn claimed(predicate: &str, modifier: &str) -> Option<MappingRelation> {
    let name = predicate.rsplit([':', '#', '/']).next().unwrap_or_default();
    let relation = match name {
        "exactMatch" => MappingRelation::Equal,
        "broadMatch" => MappingRelation::SubsetOf,
        "narrowMatch" => MappingRelation::SupersetOf,
        "closeMatch" | "relatedMatch" => MappingRelation::Related,
        "noMatch" => MappingRelation::Unrelated,
        _ => return None,
    };
    // What is denied is no match of that kind; nothing follows for the others.
    match (modifier.eq_ignore_ascii_case("not"), name) {
        (false, _) => Some(relation),
        (true, "relatedMatch") => Some(MappingRelation::Unrelated),
        (true, _) => Some(MappingRelation::Related),
    }
}

pub(super) fn write(set: &MappingSet) -> String {
    let text = |text: &str| write_value(View::Text(text));
    let mut out = String::new();
    let _ = writeln!(out, "#mapping_set_id: {}", text(&format!("urn:aimskit:mapping:{}", set.id)));
    let _ = writeln!(out, "#mapping_set_version: {}", text(&set.version));
    for (name, value) in [("mapping_set_title", &set.title), ("mapping_set_description", &set.description)] {
        if let Some(value) = value {
            let _ = writeln!(out, "#{name}: {}", text(value));
        }
    }
    if let Some(date) = set.as_of {
        let _ = writeln!(out, "#mapping_date: {}", text(&date.to_string()));
    }
    out.push_str("#curie_map:\n");
    let mut known: Set<&str> = Set::new();
    let prefixes = set.rows.iter().flat_map(|row| [row.source.parts().0, row.target.parts().0]).filter(|prefix| known.insert(prefix, ()));
    for prefix in prefixes.collect::<Vec<_>>() {
        let _ = writeln!(out, "#  {prefix}: {}", text(&format!("urn:aimskit:framework:{prefix}:")));
    }
    out.push_str("#  skos: \"http://www.w3.org/2004/02/skos/core#\"\n#  semapv: \"https://w3id.org/semapv/vocab/\"\n");
    let whole = write_without(set, &["rows"]).replace('\'', "''");
    let _ = writeln!(out, "#other: '{OURS}{whole}'");
    out.push_str(&HEAD.join("\t"));
    out.push('\n');
    for row in &set.rows {
        let modifier = if row.relation == MappingRelation::Unrelated { "Not" } else { "" };
        let by = row.verified_by.as_ref().map_or("", Text::as_str);
        let comment = row.rationale.as_ref().map_or("", Text::as_str);
        let other = other(row);
        let line =
            [row.source.as_str(), predicate(row.relation), modifier, row.target.as_str(), justification(set, row), by, comment, &other];
        for (at, cell) in line.into_iter().enumerate() {
            if at > 0 {
                out.push('\t');
            }
            write_tabbed(&mut out, cell);
        }
        out.push('\n');
    }
    out
}

fn justification(set: &MappingSet, row: &MappingRow) -> &'static str {
    match (row.basis, set.method) {
        (Some(MappingBasis::DerivedViaHub), _) => "semapv:MappingChaining",
        (_, Some(MappingMethod::Human) | None) => "semapv:ManualMappingCuration",
        (_, Some(MappingMethod::Automation | MappingMethod::Hybrid)) => "semapv:UnspecifiedMatching",
    }
}

/// The fields that SSSOM has no column for: `name=value`, parted by `|`.
fn other(row: &MappingRow) -> String {
    let own = ["source", "target", "rationale", "verifiedBy"];
    let fields = COLUMNS.iter().zip(cells(row)).filter(|(name, cell)| !cell.is_empty() && !own.contains(name));
    fields.map(|(name, cell)| format!("{name}={}", encoded(&cell))).collect::<Vec<_>>().join("|")
}

fn encoded(text: &str) -> String {
    text.replace('%', "%25").replace('|', "%7C")
}

fn decoded(text: &str) -> String {
    text.replace("%7C", "|").replace("%25", "%")
}

fn write_tabbed(out: &mut String, cell: &str) {
    if cell.contains(['\t', '\n', '\r', '"']) {
        let _ = write!(out, "\"{}\"", cell.replace('"', "\"\""));
    } else {
        out.push_str(cell);
    }
}

pub(super) fn read(text: &str, given: Option<&MappingSet>, told: &mut Told<'_>) -> Option<MappingSet> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut heads = 0_u32;
    let (mut at, mut whole, mut id) = (0, None, String::new());
    for line in text.split_inclusive('\n').take_while(|line| line.starts_with('#')) {
        at += line.len();
        heads = heads.saturating_add(1);
        let line = line.trim_end_matches(['\r', '\n']);
        if let Some(json) = line.strip_prefix("#other: '").and_then(|rest| rest.strip_suffix('\'')?.strip_prefix(OURS)) {
            whole = read_mapping_set(json.replace("''", "'")).record;
        } else if let Some(name) = line.strip_prefix("#mapping_set_id:") {
            name.trim_matches([' ', '"', '\'']).rsplit(['/', ':', '#']).next().unwrap_or_default().clone_into(&mut id);
        }
    }
    let mut records = lines(text.get(at..).unwrap_or_default(), '\t').into_iter();
    let Some((_, headings)) = records.next() else {
        told.tell("table-empty", "", &[]);
        return None;
    };
    let column = |name: &str| headings.iter().position(|heading| heading.trim() == name);
    let (Some(subject), Some(predicate), Some(object)) = (column("subject_id"), column("predicate_id"), column("object_id")) else {
        for name in ["subject_id", "predicate_id", "object_id"].into_iter().filter(|name| column(name).is_none()) {
            told.tell("mapping-column-missing", "", &[("column", name)]);
        }
        return None;
    };
    let mut set = base(given.or(whole.as_ref()), &id)?;
    for (line, cells) in records {
        let line = line.saturating_add(heads);
        let cell = |at: Option<usize>| at.and_then(|at| cells.get(at)).map_or("", |cell| cell.trim());
        let mut it = Cells { line, cells: Default::default() };
        let mut put = |name: &str, text: &str, column: usize| {
            let heading = headings.get(column).map_or("", String::as_str);
            if let Some(place) = COLUMNS.iter().position(|known| *known == name).and_then(|at| it.cells.get_mut(at)) {
                *place = Some(Placed { text: text.to_owned(), column, heading });
            }
        };
        put("source", cell(Some(subject)), subject);
        put("target", cell(Some(object)), object);
        let relation = claimed(cell(Some(predicate)), cell(column("predicate_modifier")));
        put("relation", relation.map_or(cell(Some(predicate)), |relation| relation.as_str()), predicate);
        for (name, heading) in [("verifiedBy", "reviewer_label"), ("rationale", "comment")] {
            if let Some(at) = column(heading) {
                put(name, cell(Some(at)), at);
            }
        }
        if let Some(at) = column("other") {
            for (name, value) in cell(Some(at)).split('|').filter_map(|part| part.split_once('=')) {
                put(name, &decoded(value), at);
            }
        }
        match it.row(told) {
            Some(row) => {
                set.rows.push(row);
                told.lines.push(line);
            }
            None => told.left_out += 1,
        }
    }
    Some(set)
}
