//! Cells as the values of fields.

use super::headings::Target;
use super::heard::{flag, is_error, mapped, number, says_nothing, word};
use super::mapping::MappedColumn;
use super::names::{Named, Names, id_of};
use super::sheet::Cell;
use super::{dates, scales::Scales};
use crate::exchange::rows::{CellType, Held, parted};
use crate::language::Language;
use crate::placeholder::placeholder;
use crate::read::{Interval, Scalar, Tree, clip};

/// Why a cell is no value of its field: the code of the diagnostic, and what its message shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Trouble {
    pub(super) code: &'static str,
    pub(super) text: String,
    pub(super) expected: String,
}

/// What a cell gives.
#[derive(Debug, Default)]
pub(super) struct Given {
    /// Values, in their order; none where an element of a list has no value.
    pub(super) values: Vec<Option<Tree>>,
    pub(super) troubles: Vec<Trouble>,
    /// Values beyond the one that the field holds.
    pub(super) beyond: Vec<String>,
}

/// What cells are read with.
pub(super) struct Reading<'a> {
    pub(super) names: &'a mut Names,
    pub(super) scales: &'a Scales,
    pub(super) language: &'a Language,
    /// Whether records are made for names.
    pub(super) add: bool,
}

/// Marks between several values of a cell, where the mapping names none.
const BETWEEN: [char; 3] = [';', '\n', '\r'];

impl Reading<'_> {
    /// The values of a cell.
    pub(super) fn given(&mut self, cell: &Cell, column: &MappedColumn, target: &Target) -> Given {
        let mut given = Given::default();
        let text = cell.text();
        if text.is_empty() {
            return given;
        }
        if is_error(&text) && mapped(&text, &column.words).is_none() {
            given.troubles.push(Trouble { code: "cell-shows-error", text: text.into_owned(), expected: String::new() });
            return given;
        }
        let place = &target.place;
        let separators: Vec<char> = column.separators.as_ref().map_or_else(Vec::new, |given| given.chars().collect());
        let mut texts = match place.held {
            // A cell names several people although the field takes one.
            Held::Link(_) if !target.one => parted(&text, if separators.is_empty() { &BETWEEN } else { &separators }),
            _ if separators.is_empty() => vec![text.into_owned()],
            _ => parted(&text, &separators),
        };
        if !place.several() && texts.len() > 1 {
            given.beyond = texts.split_off(1);
        }
        for text in texts {
            match self.value(&text, column, target) {
                Ok(value) => given.values.push(value),
                Err(trouble) => given.troubles.push(trouble),
            }
        }
        if !place.each() {
            given.values.retain(Option::is_some);
        }
        given
    }

    /// One value; none where the text says that there is none.
    fn value(&mut self, text: &str, column: &MappedColumn, target: &Target) -> Result<Option<Tree>, Trouble> {
        let place = &target.place;
        let (text, is_mapped) = match mapped(text, &column.words) {
            Some(None) => return Ok(None),
            Some(Some(to)) => (to, true),
            None => (text, false),
        };
        let nothing = says_nothing(text);
        let trouble = |code, expected: String| Err(Trouble { code, text: clip(text).into_owned(), expected });
        let said = match place.held {
            Held::Link(targets) => {
                let named = if nothing { None } else { self.names.resolve(text, targets, self.add) };
                named.map(|(Named::Known(id) | Named::Open(id) | Named::Made(id))| Tree::Text(id.into()))
            }
            Held::Scalar(Scalar::Word(words)) => word(text, words, self.language).map(|word| Tree::Text(word.into())),
            Held::Scalar(Scalar::Flag) => flag(text).map(Tree::Flag),
            Held::Scalar(Scalar::Number | Scalar::Whole) => number(text, column.decimal).map(|number| Tree::Number(number.into())),
            Held::Scalar(Scalar::Date) => dates::date(text, column.dates).map(|date| Tree::Text(date.into())),
            Held::Scalar(Scalar::Formed("dateTime")) => {
                // A date alone stands for its time where the hour is not known.
                let whole = text.contains('T').then(|| text.to_owned());
                whole.or_else(|| dates::date(text, column.dates)).map(|date| Tree::Text(date.into()))
            }
            Held::Scalar(Scalar::Formed("interval")) => interval(text).map(|interval| Tree::Text(interval.into())),
            Held::Scalar(Scalar::Formed("id")) => id_of(text).map(|id| Tree::Text(id.into())),
            Held::Scalar(_) if nothing => None,
            Held::Scalar(_) if is_mapped => Some(Tree::Text(text.into())),
            Held::Scalar(_) if column.levels == Some(true) => Some(Tree::Text(self.scales.key(text, place).into())),
            Held::Scalar(_) => Some(Tree::Text(text.into())),
        };
        match (said, place.cells()) {
            (Some(value), _) => Ok(Some(value)),
            (None, _) if nothing || holds_place(text) => Ok(None),
            (None, CellType::Word) => {
                let Held::Scalar(Scalar::Word(words)) = place.held else { return Ok(None) };
                trouble("cell-word-unknown", words.iter().collect::<Vec<_>>().join(", "))
            }
            (None, CellType::Reference) => trouble("cell-reference-unknown", String::new()),
            (None, CellType::Flag) => trouble("cell-flag-unclear", String::new()),
            (None, CellType::Number | CellType::Whole) => trouble("cell-number-unclear", String::new()),
            (None, CellType::Date | CellType::DateTime) => trouble("cell-date-unclear", String::new()),
            (None, CellType::Interval) => trouble("cell-interval-unclear", String::new()),
            (None, CellType::Id) => trouble("bad-id", String::new()),
            (None, CellType::Text) => Ok(None),
        }
    }
}

/// `N/A`, `sans objet`, `wird ergänzt`, where no word of the vocabulary is meant by it. A single letter may be a slip, and is told.
fn holds_place(text: &str) -> bool {
    placeholder(text).is_some_and(|known| known.chars().nth(1).is_some())
}

/// An interval, as ISO 8601 has it or in words of three languages.
fn interval(text: &str) -> Option<String> {
    if text.parse::<Interval>().is_ok() {
        return Some(text.to_owned());
    }
    let said = super::headings::squeezed(text);
    let known = match said.as_str() {
        "annual" | "annually" | "yearly" | "jährlich" | "annuel" | "annuelle" | "annuellement" | "anual" => "P1Y",
        "semiannual" | "semiannually" | "halfyearly" | "biannual" | "halbjährlich" | "semestriel" | "semestral" => "P6M",
        "quarterly" | "vierteljährlich" | "quartalsweise" | "trimestriel" | "trimestral" => "P3M",
        "monthly" | "monatlich" | "mensuel" | "mensual" => "P1M",
        "weekly" | "wöchentlich" | "hebdomadaire" | "semanal" => "P1W",
        "daily" | "täglich" | "quotidien" | "diario" => "P1D",
        _ => "",
    };
    if !known.is_empty() {
        return Some(known.to_owned());
    }
    let digits: String = said.chars().take_while(char::is_ascii_digit).collect();
    let unit = match said.trim_start_matches(|c: char| c.is_ascii_digit()) {
        "y" | "year" | "years" | "jahr" | "jahre" | "an" | "ans" | "año" | "años" => 'Y',
        "m" | "month" | "months" | "monat" | "monate" | "mois" | "mes" | "meses" => 'M',
        "w" | "week" | "weeks" | "woche" | "wochen" | "semaine" | "semaines" | "semana" | "semanas" => 'W',
        "d" | "day" | "days" | "tag" | "tage" | "jour" | "jours" | "día" | "días" => 'D',
        _ => return None,
    };
    let interval = format!("P{}{unit}", digits.trim_start_matches('0'));
    interval.parse::<Interval>().is_ok().then_some(interval)
}
