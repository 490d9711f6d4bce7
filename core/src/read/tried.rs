//! Names that people try: where what stands under a name of other registers and tools belongs here.
//!
//! `tried.txt` has, under each kind of record (`*`: any that has the field), a place and names for it, as headings of public registers have them:
//! without case, spaces and signs. A place is a path from the record, or with `/` from the document; behind `=` the value is the same under the
//! other name.

use super::table::Table;
use crate::catalogue::nearest::folded;
use crate::letters::is_of_word;

static NAMES: &str = include_str!("tried.txt");

/// Where a name belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tried {
    /// The path from the record, or from the document.
    pub(super) place: &'static str,
    /// The value is the same there: a field of the same record.
    pub(super) renames: bool,
}

/// Places and names of that kind, line by line.
fn lines(names: &'static str, kind: &str) -> impl Iterator<Item = &'static str> {
    let is_kind = |line: &&str| !line.starts_with([' ', '=']);
    names.lines().skip_while(move |line| *line != kind).skip(1).take_while(move |line| !is_kind(line))
}

fn among(names: &'static str, kind: &str, name: &str) -> Option<Tried> {
    lines(names, kind).find_map(|line| {
        let mut words = line.split([' ', '=']).skip(1);
        let place = words.next()?;
        words.any(|known| known == name).then_some(Tried { place, renames: line.starts_with('=') })
    })
}

/// The field with which a place begins.
fn field(table: &Table, place: &str) -> Option<usize> {
    let first = place.split(['.', '[']).next()?;
    table.names.iter().position(|name| name == first)
}

/// What the name is here: one that this kind of record is known to get, or any kind that has the field; with the noun before it or without, as in
/// `risk owner`.
pub(super) fn tried(table: &Table, name: &str) -> Option<Tried> {
    tried_in(NAMES, table, name)
}

/// Where headings of sheets belong: by another list in the same form, then by names that are tried in documents.
#[cfg(feature = "exchange")]
pub(crate) fn heading_place(headings: &'static str, table: &Table, name: &str) -> Option<&'static str> {
    tried_in(headings, table, name).or_else(|| tried(table, name)).map(|tried| tried.place)
}

fn tried_in(names: &'static str, table: &Table, name: &str) -> Option<Tried> {
    let name: String = folded(name).chars().filter(|c| is_of_word(*c)).collect();
    let known = |name: &str| {
        let any = || among(names, "*", name).filter(|it| field(table, it.place).is_some());
        among(names, table.kind, name).or_else(any)
    };
    let noun = table.kind.rfind(|c: char| c.is_ascii_uppercase()).and_then(|at| table.kind.get(at..)).unwrap_or(table.kind);
    let without = || {
        let bare = name.strip_prefix(&folded(table.kind)).or_else(|| name.strip_prefix(&folded(noun))).filter(|bare| !bare.is_empty())?;
        let own = table.names.iter().find(|own| folded(own) == bare);
        own.map(|place| Tried { place, renames: true }).or_else(|| known(bare))
    };
    // One of what is known as several, and several of what is known as one: the value is not the same then.
    let own = || table.names.iter().any(|own| folded(own) == name);
    let number = || {
        let other = name.strip_suffix('s').map_or_else(|| format!("{name}s"), str::to_owned);
        known(&other).map(|tried| Tried { renames: false, ..tried })
    };
    known(&name).or_else(without).or_else(|| if own() { None } else { number() })
}

/// The position of the field that takes the value as it is.
pub(super) fn taker(table: &Table, tried: Tried) -> Option<usize> {
    field(table, tried.place).filter(|_| tried.renames)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_stands_once_for_a_kind_and_is_written_without_case_and_signs() {
        let (mut kind, mut seen, mut count) = ("", Vec::new(), 0);
        for line in NAMES.lines() {
            if !line.starts_with([' ', '=']) {
                (kind, seen) = (line, Vec::new());
                continue;
            }
            for name in line.split([' ', '=']).skip(2) {
                assert!(name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()), "{kind}: {name}");
                assert!(!seen.contains(&name), "{kind}: {name}");
                seen.push(name);
                count += 1;
            }
        }
        assert!(count > 400, "{count}");
    }
}
