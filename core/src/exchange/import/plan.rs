//! Proposes a mapping from headings and cells. Nothing is applied that a person has not seen.

use super::convert::Reading;
use super::headings::{ProposedBy, Target, meant, target};
use super::heard::shows_decimal;
use super::mapping::{DateOrder, DecimalMark, ImportMapping, MappedColumn, MappedConstant};
use super::names::{Names, id_of};
use super::scales::Scales;
use super::sheet::Sheet;
use super::{dates, row::importable};
use crate::Aims;
use crate::exchange::rows::{CellType, Layout};
use crate::language::{Language, phrases};
use crate::order::Map;
use crate::read::{Date, Plain, Text, clip, record};

phrases! { pub(crate) ImportPlan:
    /// {text} is such a date.
    ORDER_OF_DATES = "the order of day and month is not clear, as in `{text}`: state it in `dates`";
    /// {column} is the heading of the other column.
    TAKEN = "column `{column}` fills the same place";
    UNKNOWN = "no field is known by this heading: give its place, or leave the column out";
    UNCLEAR = one "{count} value is not understood: map it in `words`, or correct it in the sheet" other "{count} values are not understood: map them in `words`, or correct them in the sheet";
}

record! {
    /// A proposed mapping, and what each column would become.
    pub struct ImportPlan "importPlan" {
        required {
            /// The mapping: to be shown, corrected, kept, and given to the import.
            "mapping" mapping: Box<ImportMapping>,
            /// How many rows the sheet has.
            "rows" rows: u32,
        }
        optional {
            /// The columns, in the order of the sheet.
            "columns" columns: Vec<PlannedColumn>,
        }
    }
}

record! {
    /// What a column would become.
    pub struct PlannedColumn "plannedColumn" {
        required {
            /// Its heading.
            "heading" heading: Plain,
            /// How many of its cells hold something.
            "filled" filled: u32,
        }
        optional {
            /// The place that it would fill.
            "place" place: Option<Text>,
            /// The place in words.
            "label" label: Option<Text>,
            /// What that place holds.
            "cells" cells: Option<CellType>,
            /// Why it is proposed.
            "by" by: Option<ProposedBy>,
            /// The first different values of the column.
            "samples" samples: Vec<Plain>,
            /// What they would become, in the same order; empty where they are not understood.
            "becomes" becomes: Vec<Plain>,
            /// Values that are not understood, each once, the first ten.
            "unclear" unclear: Vec<Plain>,
            /// What has to be decided, in words.
            "questions" questions: Vec<Text>,
        }
    }
}

/// Values of a column that are shown.
const SAMPLES: usize = 3;
/// Values that are not understood that are listed.
const UNCLEAR_LISTED: usize = 10;

/// Proposes a mapping for a sheet; none where no records can be imported into a table of that name.
pub(super) fn plan(aims: &Aims, sheet: &Sheet, table_name: &str, heading_line: Option<u32>, language: &Language) -> Option<ImportPlan> {
    let table = importable(table_name)?;
    let mut proposed = targets(sheet, &table, language);
    propose_id(sheet, &table, &mut proposed);
    let orders: Vec<Option<DateOrder>> = (0..sheet.headings.len()).map(|at| order(sheet, at)).collect();
    let elsewhere = orders.iter().flatten().find(|order| matches!(order, DateOrder::DayFirst | DateOrder::MonthFirst)).copied();
    let spoken = aims.root().language.as_ref().map_or("", |tag| tag.as_str());
    let usual = (!spoken.is_empty() && !spoken.starts_with("en")).then_some(DateOrder::DayFirst);
    let mut mapping = ImportMapping::new(table_name.into());
    mapping.heading_line = heading_line;
    let mut names = Names::of(aims.root(), aims.lost_ids().iter().map(ToString::to_string));
    let scales = Scales::of(aims.root().risk_method.as_deref());
    let mut columns: Vec<PlannedColumn> = Vec::new();
    for (at, heading) in sheet.headings.iter().enumerate() {
        let mut mapped = MappedColumn::new(Plain(heading.clone()));
        let earlier = sheet.headings.iter().take(at).filter(|other| *other == heading).count();
        mapped.nth = u32::try_from(earlier + 1).ok().filter(|nth| *nth > 1);
        let mut planned = PlannedColumn::new(Plain(heading.clone()), filled(sheet, at));
        match proposed.get(at).cloned().flatten() {
            Some((target, by)) => {
                let taken = mapping.columns.iter().find(|other| other.place.as_deref() == Some(&target.name()) && !target.place.several());
                if let Some(other) = taken {
                    let args = [("column", (&*other.heading.0).into())];
                    planned.questions.push(language.say(TAKEN, &args).into());
                } else {
                    let is_date = matches!(target.place.cells(), CellType::Date | CellType::DateTime);
                    mapped.dates = orders.get(at).copied().flatten().or(elsewhere).or(usual).filter(|_| is_date);
                    mapped.decimal = decimal(sheet, at).filter(|_| matches!(target.place.cells(), CellType::Number | CellType::Whole));
                    mapped.separators = separators(sheet, at, &target, by);
                    mapped.levels = (by != ProposedBy::Name && Scales::rates(&target.place)).then_some(true);
                    mapped.place = Some(target.name());
                    let mut reading = Reading { names: &mut names, scales: &scales, language, add: true };
                    describe(&mut planned, sheet, at, &mapped, &target, &mut reading);
                    planned.by = Some(by);
                }
            }
            None if planned.filled > 0 => planned.questions.push(language.text(UNKNOWN).into()),
            None => {}
        }
        if planned.place.is_none() {
            planned.samples = distinct(sheet, at).into_iter().take(SAMPLES).map(|text| Plain(clip(&text).into_owned())).collect();
        }
        mapping.columns.push(mapped);
        columns.push(planned);
    }
    mapping.constants = constants(aims, &table, &mapping);
    let rows = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let mut out = ImportPlan::new(Box::new(mapping), rows);
    out.columns = columns;
    Some(out)
}

type Proposed = Option<(Target, ProposedBy)>;

fn targets(sheet: &Sheet, table: &Layout, language: &Language) -> Vec<Proposed> {
    sheet.headings.iter().map(|heading| meant(table, heading, language)).collect()
}

/// Where no heading is that of the id, a column whose cells are different ids, the first.
fn propose_id(sheet: &Sheet, table: &Layout, proposed: &mut [Proposed]) {
    let is_id = |known: &Proposed| known.as_ref().is_some_and(|(target, _)| target.other.is_none() && target.place.name() == "id");
    if proposed.iter().any(is_id) {
        return;
    }
    let Some(id) = target(table, "id").filter(|id| id.place.required) else { return };
    let ids = |at: usize| {
        let all = distinct(sheet, at);
        let numbered = |text: &String| id_of(text).as_deref() == Some(text) && text.bytes().any(|b| b.is_ascii_digit()) && text.len() <= 24;
        all.len() == sheet.rows.len() && !all.is_empty() && all.iter().all(numbered)
    };
    let found = proposed.iter().position(|known| known.is_none());
    if let Some(at) = found.filter(|at| *at < 2 && ids(*at))
        && let Some(known) = proposed.get_mut(at)
    {
        *known = Some((id, ProposedBy::Values));
    }
}

/// The order of dates that the cells of a column show.
fn order(sheet: &Sheet, at: usize) -> Option<DateOrder> {
    // Beside dates as ISO 8601 has them, numbers of days are what a spreadsheet left without a format.
    let (mut all, mut serial) = (true, false);
    for row in &sheet.rows {
        let text = row.cell(at).text();
        if let Some(Some(order)) = dates::shows_order(&text) {
            return Some(order);
        }
        let iso = text.parse::<Date>().is_ok();
        let number = !iso && dates::looks_serial(&text);
        serial |= number;
        all &= text.is_empty() || iso || number;
    }
    (all && serial).then_some(if sheet.from_1904 { DateOrder::Serial1904 } else { DateOrder::Serial1900 })
}

fn decimal(sheet: &Sheet, at: usize) -> Option<DecimalMark> {
    sheet.rows.iter().find_map(|row| shows_decimal(&row.cell(at).text())).filter(|mark| *mark == DecimalMark::Comma)
}

/// What parts several values of a cell: always where the heading is the column's own name, as in a table that was written here.
fn separators(sheet: &Sheet, at: usize, target: &Target, by: ProposedBy) -> Option<Plain> {
    let place = &target.place;
    if target.one || !place.several() && place.cells() != CellType::Reference {
        return None;
    }
    let references = place.cells() == CellType::Reference;
    if by != ProposedBy::Name && place.each() && !references {
        return None;
    }
    let commas = references && by != ProposedBy::Name && sheet.rows.iter().any(|row| row.cell(at).text().contains(','));
    Some(Plain(if commas { ";,\n".to_owned() } else { ";\n".to_owned() }))
}

fn filled(sheet: &Sheet, at: usize) -> u32 {
    u32::try_from(sheet.rows.iter().filter(|row| !row.cell(at).is_empty()).count()).unwrap_or(u32::MAX)
}

/// The different values of a column, in their order.
fn distinct(sheet: &Sheet, at: usize) -> Vec<String> {
    let mut seen: Map<String, ()> = Map::new();
    let mut out = Vec::new();
    for row in &sheet.rows {
        let text = row.cell(at).text();
        if !text.is_empty() && !seen.contains(&*text) {
            seen.insert(text.clone().into_owned(), ());
            out.push(text.into_owned());
        }
    }
    out
}

fn describe(planned: &mut PlannedColumn, sheet: &Sheet, at: usize, mapped: &MappedColumn, target: &Target, reading: &mut Reading<'_>) {
    planned.place = Some(target.name());
    let language = reading.language;
    let labels: Vec<String> =
        target.other.iter().copied().chain(target.place.steps.iter().map(|step| step.name)).map(|name| language.label(name)).collect();
    planned.label = Some(labels.join(": ").into());
    planned.cells = Some(target.place.cells());
    let (mut unclear, mut ambiguous) = (0_usize, None);
    for text in distinct(sheet, at) {
        let given = reading.given(&super::sheet::Cell::Text(text.clone()), mapped, target);
        if planned.samples.len() < SAMPLES {
            let values: Vec<String> =
                given.values.iter().map(|value| value.as_ref().map_or_else(String::new, super::grow::shown)).collect();
            planned.samples.push(Plain(clip(&text).into_owned()));
            planned.becomes.push(Plain(clip(&crate::exchange::rows::joined(&values)).into_owned()));
        }
        for trouble in given.troubles {
            unclear += 1;
            if trouble.code == "cell-date-unclear" && dates::shows_order(&trouble.text) == Some(None) {
                ambiguous = ambiguous.or(Some(trouble.text.clone()));
            }
            if planned.unclear.len() < UNCLEAR_LISTED {
                planned.unclear.push(Plain(trouble.text));
            }
        }
    }
    if let Some(text) = ambiguous {
        planned.questions.push(language.say(ORDER_OF_DATES, &[("text", (&text).into())]).into());
    } else if unclear > 0 {
        planned.questions.push(language.say(UNCLEAR, &[("count", unclear.into())]).into());
    }
}

/// Where the method has one scale of consequences, levels are of its dimension.
fn constants(aims: &Aims, table: &Layout, mapping: &ImportMapping) -> Vec<MappedConstant> {
    let Some([scale]) = aims.root().risk_method.as_ref().map(|method| method.consequence_scales.as_slice()) else { return Vec::new() };
    let Some(dimension) = scale.dimension else { return Vec::new() };
    let rated =
        |rating: &&str| mapping.columns.iter().any(|column| column.place.as_deref() == Some(&*format!("{rating}.consequences[].level")));
    let constant = |rating: &str| {
        let place = format!("{rating}.consequences[].dimension");
        table.place(&place).map(|_| MappedConstant::new(place.into(), dimension.as_str().into()))
    };
    ["inherent", "current", "residual"].into_iter().filter(rated).filter_map(constant).collect()
}
