//! What the files tell is laid into the document until its reader refuses none of it.

use super::desk::{Desk, place};
use super::json_text::json_text;
use super::merge;
use crate::Aims;
use crate::exchange::{ImportAccount, ImportConflict, ImportReason, ImportedRecord, ValueOutcome};
use crate::model::read_with;
use crate::order::{Map, Set};
use crate::read::{Plain, ReadOptions, Text, Tree};

/// Most times that values are taken out which the reader refuses.
const ROUNDS: usize = 8;

/// Lays everything into the document; what its reader refuses is taken out again, and told.
pub(super) fn settle(aims: &mut Aims, document: &Tree, desk: &mut Desk, account: &mut ImportAccount, reading: &ReadOptions) {
    let mut banned: Set<(u32, String)> = Set::new();
    for round in 0..=ROUNDS {
        let last = round == ROUNDS;
        let merged = merge::merge(document, desk, &|source, pointer| last || banned.contains(&(source, pointer.to_owned())));
        let outcome = read_with(json_text(&merged.tree), reading);
        let mut values: Vec<(&str, u32, &str, &str)> = Vec::new();
        for value in merged.records.iter().flat_map(|record| &record.values).filter(|value| value.outcome != ValueOutcome::Same) {
            // The document of the file is as it was, with what could not be read of it.
            if let Some(pointer) = &value.place.pointer
                && desk.replaced.as_deref() != Some(pointer)
            {
                values.push((&value.pointer, value.place.source, pointer, &value.value));
            }
        }
        crate::order::sort_by_key(&mut values, |(at, ..)| *at);
        let mut refused: Vec<(u32, String, String, String)> = Vec::new();
        for diagnostic in &outcome.diagnostics {
            let at: &str = &diagnostic.pointer;
            // A field that is missing stands for the whole of its record.
            let above = if diagnostic.code == *"missing-field" { at.rsplit_once('/').map_or(at, |(above, _)| above) } else { at };
            let from = values.partition_point(|(place, ..)| *place < above);
            let under = |place: &str| place.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
            let inside = values.iter().skip(from).take_while(|(place, ..)| place.starts_with(above)).filter(|(place, ..)| under(place));
            let holds = values
                .iter()
                .take(from)
                .rev()
                .take(1)
                .filter(|(place, ..)| at.strip_prefix(place).is_some_and(|rest| rest.starts_with('/')));
            for (place, source, pointer, value) in inside.chain(holds) {
                refused.push((*source, (*pointer).to_owned(), (*place).to_owned(), (*value).to_owned()));
            }
        }
        if refused.is_empty() || last {
            if last {
                none_taken(desk);
            }
            if let Some(read) = outcome.aims {
                *aims = read;
            }
            account.conflicts = merged.conflicts;
            edited(desk, &merged.records, account);
            account.records = merged.records;
            return;
        }
        for (source, pointer, place, value) in refused {
            if banned.insert((source, pointer.clone()), ()) {
                desk.source = source;
                let name = place.rsplit('/').next().unwrap_or_default().to_owned();
                desk.drop(&pointer, &name, Some(&Tree::Text(Text::from(value))), ImportReason::BadValue, None);
            }
        }
    }
}

/// Where the reader goes on to refuse, nothing is taken, and each record is listed.
fn none_taken(desk: &mut Desk) {
    let told = desk.records.iter().map(|record| (record.source, record.pointer.clone(), record.register, record.id.clone()));
    for (source, pointer, register, id) in told.collect::<Vec<_>>() {
        desk.source = source;
        desk.drop(&pointer, register, None, ImportReason::BadValue, id.as_deref());
    }
}

/// Descriptions that were changed in OSCAL stand beside what we wrote.
fn edited(desk: &Desk, records: &[ImportedRecord], account: &mut ImportAccount) {
    let mut of: Map<(u32, &str), (&str, &str)> = Map::new();
    for value in records.iter().flat_map(|record| &record.values) {
        if let Some(pointer) = &value.place.pointer {
            of.insert((value.place.source, pointer), (&value.pointer, &value.value));
        }
    }
    for (source, ours, now, pointer) in &desk.edits {
        if let Some((at, kept)) = of.get(&(*source, ours.as_str())) {
            let other = place(*source, pointer);
            let mut it = ImportConflict::new(Plain((*at).to_owned()), Plain((*kept).to_owned()), Plain(now.clone()), other);
            it.kept_place = Some(place(*source, ours));
            account.conflicts.push(it);
        }
    }
}
