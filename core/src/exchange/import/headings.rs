//! What a heading means.

use crate::exchange::rows::{Layout, Place, layout};
use crate::language::Language;
use crate::letters::{is_of_word, lower};
use crate::read::{Text, heading_place, vocabulary};

/// Headings of registers beside the names that documents try, in the form of `read/tried.txt`: German, French, Spanish, and what spreadsheets add.
static HEADINGS: &str = include_str!("headings.txt");

vocabulary! {
    /// Why a column is proposed for a place.
    pub enum ProposedBy "proposedBy" {
        /// The heading is the name of the column.
        "name" Name,
        /// It is the label of the field.
        "label" Label,
        /// Registers call the field so.
        "knownHeading" KnownHeading,
        /// Its cells are what the field holds.
        "values" Values,
    }
}

/// A place for a column: in the records of the table, or in records of another that belong to them.
#[derive(Debug, Clone)]
pub(super) struct Target {
    /// The other table; none for the table itself.
    pub(super) other: Option<&'static str>,
    pub(super) place: Place,
    /// Whether a cell is one value of a list, however it is written.
    pub(super) one: bool,
}

impl Target {
    /// Its name, as a mapping has it.
    pub(super) fn name(&self) -> Text {
        let place = self.place.name();
        match self.other {
            Some(other) => format!("/{other}[].{place}").into(),
            None if self.one && self.place.list => format!("{place}[]").into(),
            None => place.into(),
        }
    }
}

/// The place of that name; none where there is none that a cell can fill.
pub(super) fn target(table: &Layout, name: &str) -> Option<Target> {
    let Some(rest) = name.strip_prefix('/') else {
        return Some(Target { other: None, place: table.place(name)?, one: name.ends_with("[]") });
    };
    let (register, inside) = rest.split_once("[].")?;
    let other = layout(register)?;
    // Only what says to which record it belongs.
    other.refers(table.table.kind)?;
    let way = other.way.last().filter(|_| other.way.len() == 1)?;
    Some(Target { other: Some(way.name), place: other.place(inside)?, one: inside.ends_with("[]") })
}

/// The place that a heading names, if any.
pub(super) fn meant(table: &Layout, heading: &str, language: &Language) -> Option<(Target, ProposedBy)> {
    if let Some(found) = target(table, heading) {
        return Some((found, ProposedBy::Name));
    }
    let whole = squeezed(heading);
    if whole.is_empty() {
        return None;
    }
    let columns = table.columns();
    let same = |column: &&Place| squeezed(&column.name()) == whole;
    if let Some(found) = columns.iter().find(same) {
        return Some((Target { other: None, place: found.clone(), one: false }, ProposedBy::Name));
    }
    // What stands in brackets explains: "Likelihood (1-5)".
    let bare = squeezed(before_brackets(heading));
    let known = |name: &str| heading_place(HEADINGS, table.table, name).and_then(|place| target(table, place));
    if let Some(found) = known(&whole).or_else(|| known(&bare)) {
        return Some((found, ProposedBy::KnownHeading));
    }
    let label = |column: &&Place| {
        let labels: Vec<String> = column.steps.iter().map(|step| language.label(step.name)).collect();
        let spoken = squeezed(&labels.concat());
        spoken == whole || spoken == bare
    };
    columns.iter().find(label).map(|found| (Target { other: None, place: found.clone(), one: false }, ProposedBy::Label))
}

fn before_brackets(heading: &str) -> &str {
    heading.split(['(', '[', '*', ':']).next().filter(|bare| !bare.trim().is_empty()).unwrap_or(heading)
}

/// Text by its letters and digits, in small letters.
pub(super) fn squeezed(text: &str) -> String {
    lower(text).chars().filter(|c| is_of_word(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::{HEADINGS, meant, target};
    use crate::exchange::rows::{layout, ways};
    use crate::language::Language;

    #[test]
    fn each_place_of_the_list_is_one() {
        let tables: Vec<_> = ways().iter().filter_map(|way| layout(way)).collect();
        let (mut kind, mut wrong) = ("", Vec::new());
        for line in HEADINGS.lines() {
            if !line.starts_with([' ', '=']) {
                kind = line;
                assert!(kind == "*" || tables.iter().any(|table| table.table.kind == kind), "{kind}");
                continue;
            }
            let place = line[1..].split(' ').next().expect("a place");
            let fits = |table: &crate::exchange::rows::Layout| target(table, place).is_some();
            let known =
                if kind == "*" { tables.iter().any(fits) } else { tables.iter().filter(|table| table.table.kind == kind).any(fits) };
            wrong.extend((!known).then(|| format!("{kind}: {place}")));
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn headings_are_understood_as_registers_write_them() {
        for (table, heading, place) in [
            ("risks", "Risk ID", "id"),
            ("risks", "Risk Owner", "owner"),
            ("risks", "Eintrittswahrscheinlichkeit (1-5)", "current.likelihood"),
            ("risks", "Auswirkung", "current.consequences[].level"),
            ("risks", "Probabilité", "current.likelihood"),
            ("risks", "Date identified", "identifiedOn"),
            ("risks", "Residual Risk", "residual.statedLevel"),
            ("risks", "Treatment", "/treatments[].option"),
            ("risks", "Maßnahmen", "/treatments[].actions[].what"),
            ("risks", "next review on", "nextReviewOn"),
            ("risks", "current.consequences[].level", "current.consequences[].level"),
            ("statementOfApplicability.entries", "Control", "control"),
            ("statementOfApplicability.entries", "Anwendbar", "decision"),
            ("statementOfApplicability.entries", "Begründung", "justification"),
            ("statementOfApplicability.entries", "Implementation Status", "implementation.status"),
            ("suppliers", "Vendor Name", "name"),
            ("aiSystems", "Anbieter", "suppliers[]"),
        ] {
            let table = layout(table).expect("a table");
            let found = meant(&table, heading, Language::english()).unwrap_or_else(|| panic!("{heading}"));
            assert_eq!(&*found.0.name(), place, "{heading}");
        }
        assert!(meant(&layout("risks").expect("a table"), "Colour of the folder", Language::english()).is_none());
    }
}
