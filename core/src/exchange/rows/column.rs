//! Columns of the tables of records: a place in the record, and what its cells hold.

use crate::read::{Form, Record, Scalar, Targets, Text, View, elements, record, vocabulary};

vocabulary! {
    /// What the cells of a column hold.
    pub enum CellType "cellType" {
        /// Text.
        "text" Text,
        /// A word of a vocabulary; the column names the words.
        "word" Word,
        /// A number.
        "number" Number,
        /// A whole number.
        "whole" Whole,
        /// `true` or `false`.
        "flag" Flag,
        /// A date: `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known.
        "date" Date,
        /// A date and time with its offset from UTC.
        "dateTime" DateTime,
        /// An interval, such as `P1Y`.
        "interval" Interval,
        /// The record's own identifier.
        "id" Id,
        /// The id of another record, or a number of the standard; the column names the kinds.
        "reference" Reference,
    }
}

record! {
    /// A column of a table of records.
    pub struct TableColumn "tableColumn" {
        required {
            /// Its name: the place in the record, such as `owner`, `approval.on` or `current.consequences[].level`.
            "name" name: Text,
            /// What its cells hold.
            "cells" cells: CellType,
        }
        optional {
            /// Whether a cell may hold several values, with a semicolon between them; behind `[]` one for each element of that list, empty where it
            /// has none.
            "several" several: Option<bool>,
            /// Words that a cell may hold.
            "words" words: Vec<Text>,
            /// Kinds of records that a reference may name; any kind when it is left out.
            "kinds" kinds: Vec<Text>,
            /// Whether each row needs a value.
            "required" required: Option<bool>,
            /// Heading for people.
            "label" label: Option<Text>,
        }
    }
}

/// A step on the way from a record to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    /// Position of the field.
    pub(crate) field: usize,
    /// Its name.
    pub(crate) name: &'static str,
    /// Whether it is a list of records, of which the way takes every one.
    pub(crate) each: bool,
}

/// What stands at the end of a way.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Held {
    /// A value by itself.
    Scalar(Scalar),
    /// A reference.
    Link(&'static Targets),
}

/// A place in a record that a cell can hold.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// The way to it.
    pub(crate) steps: Vec<Step>,
    /// What stands there.
    pub(crate) held: Held,
    /// Whether it is a list of such.
    pub(crate) list: bool,
    /// Whether a record requires it.
    pub(crate) required: bool,
}

impl Place {
    /// Its name: fields with dots between, `[]` behind a list of records.
    pub(crate) fn name(&self) -> String {
        let mut out = String::new();
        for step in &self.steps {
            if !out.is_empty() {
                out.push('.');
            }
            out.push_str(step.name);
            if step.each {
                out.push_str("[]");
            }
        }
        out
    }

    /// Whether the way leads through a list of records.
    pub(crate) fn each(&self) -> bool {
        self.steps.iter().any(|step| step.each)
    }

    /// Whether a cell may hold several values.
    pub(crate) fn several(&self) -> bool {
        self.list || self.each()
    }

    /// What its cells hold.
    pub(crate) fn cells(&self) -> CellType {
        match self.held {
            Held::Link(_) => CellType::Reference,
            Held::Scalar(Scalar::Word(_)) => CellType::Word,
            Held::Scalar(Scalar::Number) => CellType::Number,
            Held::Scalar(Scalar::Whole) => CellType::Whole,
            Held::Scalar(Scalar::Flag) => CellType::Flag,
            Held::Scalar(Scalar::Date) => CellType::Date,
            Held::Scalar(Scalar::Formed("dateTime")) => CellType::DateTime,
            Held::Scalar(Scalar::Formed("interval")) => CellType::Interval,
            Held::Scalar(Scalar::Formed("id")) => CellType::Id,
            Held::Scalar(Scalar::Formed(_) | Scalar::Text | Scalar::Json) => CellType::Text,
        }
    }

    /// The column as it is published.
    pub(crate) fn column(&self, label: impl Fn(&str) -> String) -> TableColumn {
        let mut out = TableColumn::new(self.name().into(), self.cells());
        out.several = self.several().then_some(true);
        out.required = self.required.then_some(true);
        match self.held {
            Held::Scalar(Scalar::Word(words)) => out.words = words.iter().map(Text::from).collect(),
            Held::Link(targets) => out.kinds = targets.kinds.iter().map(|kind| Text::from(*kind)).collect(),
            Held::Scalar(_) => {}
        }
        let labels: Vec<String> = self.steps.iter().map(|step| label(step.name)).collect();
        out.label = Some(labels.join(": ").into());
        out
    }

    /// The cell of a record.
    pub(crate) fn cell(&self, record: &dyn Record) -> String {
        let mut values = Vec::new();
        gather(record, &self.steps, self.list, &mut values);
        while self.each() && values.last().is_some_and(String::is_empty) {
            values.pop();
        }
        if self.several() { joined(&values) } else { values.pop().unwrap_or_default() }
    }
}

fn gather(record: &dyn Record, steps: &[Step], list: bool, into: &mut Vec<String>) {
    let Some((step, rest)) = steps.split_first() else { return };
    match record.get(step.field) {
        View::Record(inner) => gather(inner, rest, list, into),
        View::List(inner) if step.each => {
            for element in elements(inner) {
                let before = into.len();
                if let View::Record(element) = element {
                    gather(element, rest, list, into);
                }
                // A place for each element, so that columns of one list fit together.
                into.resize(before.saturating_add(1), String::new());
            }
        }
        View::List(inner) if list => into.extend(elements(inner).map(written)),
        View::Absent => {}
        value => into.push(written(value)),
    }
}

/// A value as a cell holds it.
fn written(value: View<'_>) -> String {
    match value {
        View::Text(text) => text.to_owned(),
        View::Word(word) => word.to_owned(),
        View::Number(number) => number.to_string(),
        View::Flag(flag) => flag.to_string(),
        View::Date(date) => date.to_string(),
        View::Id(id) => id.to_string(),
        View::Link(text, _) => text.to_string(),
        View::Absent | View::Extensions(_) | View::Record(_) | View::List(_) => String::new(),
    }
}

/// Several values in one cell: a semicolon between them; what would not come back as it is stands in quotes.
pub(crate) fn joined(values: &[String]) -> String {
    let quoted = |value: &String| {
        let bare = !value.contains([';', '"', '\n', '\r']) && value.trim() == value;
        if bare { value.clone() } else { format!("\"{}\"", value.replace('"', "\"\"")) }
    };
    values.iter().map(quoted).collect::<Vec<_>>().join("; ")
}

/// The values of a cell that holds several: what stands between semicolons or line breaks, quotes taken off. An empty cell holds none.
pub(crate) fn parted(cell: &str, separators: &[char]) -> Vec<String> {
    let (mut out, mut now, mut quoted, mut was_quoted) = (Vec::new(), String::new(), false, false);
    let mut chars = cell.chars().peekable();
    let mut done = |now: &mut String, was_quoted: &mut bool| {
        out.push(if *was_quoted { std::mem::take(now) } else { std::mem::take(now).trim().to_owned() });
        *was_quoted = false;
    };
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                now.push('"');
                chars.next();
            }
            '"' if quoted => quoted = false,
            '"' if now.trim().is_empty() && !was_quoted => {
                now.clear();
                (quoted, was_quoted) = (true, true);
            }
            c if !quoted && separators.contains(&c) => done(&mut now, &mut was_quoted),
            // What stands behind a closing quote was no quoted value.
            c if was_quoted && !quoted && c.is_whitespace() => {}
            c => now.push(c),
        }
    }
    done(&mut now, &mut was_quoted);
    if out.iter().all(String::is_empty) && out.len() == 1 { Vec::new() } else { out }
}

/// All places of a record that cells can hold, in its order: of it and of the records in it, of which no way takes two lists.
pub(crate) fn places(form: &Form, deepest: usize) -> Vec<Place> {
    let mut out = Vec::new();
    below(form, &[], deepest, &mut out);
    out
}

fn below(form: &Form, steps: &[Step], deepest: usize, into: &mut Vec<Place>) {
    let Form::Record(table, fields) = form else { return };
    if steps.len() >= deepest {
        return;
    }
    for (field, form) in fields().iter().enumerate() {
        let step = |each| [steps, &[Step { field, name: table.names.get(field), each }]].concat();
        let required = field < table.required && steps.is_empty();
        match form {
            Form::Plain(Scalar::Json) => {}
            Form::Plain(scalar) => into.push(Place { steps: step(false), held: Held::Scalar(*scalar), list: false, required }),
            Form::Link(targets) => into.push(Place { steps: step(false), held: Held::Link(targets), list: false, required }),
            Form::Record(..) => below(form, &step(false), deepest, into),
            Form::List(of) => match &**of {
                Form::Plain(Scalar::Json) | Form::List(_) => {}
                // A list in the elements of a list has no cell.
                _ if steps.iter().any(|step| step.each) => {}
                Form::Plain(scalar) => into.push(Place { steps: step(false), held: Held::Scalar(*scalar), list: true, required }),
                Form::Link(targets) => into.push(Place { steps: step(false), held: Held::Link(targets), list: true, required }),
                Form::Record(..) => below(of, &step(true), deepest, into),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{joined, parted};

    #[test]
    fn what_is_joined_comes_back() {
        for values in [
            vec!["a", "b"],
            vec!["a; b", "c"],
            vec!["say \"no\"", "", "x"],
            vec!["two\nlines", "z"],
            vec![" spaced ", "\"", ";"],
            vec!["", "b"],
            vec!["it's 5\" wide", "b"],
        ] {
            let values: Vec<String> = values.into_iter().map(str::to_owned).collect();
            assert_eq!(parted(&joined(&values), &[';', '\n']), values);
        }
        assert!(parted("", &[';']).is_empty() && parted("  ", &[';']).is_empty());
        assert_eq!(parted("5\" wide; b", &[';']), ["5\" wide", "b"]);
        assert_eq!(parted("\"open; b", &[';']), ["open; b"]);
    }
}
