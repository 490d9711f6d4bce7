//! Frameworks beside ISO/IEC 42001: whether the records are there that their requirements ask for.

pub(crate) mod framework_need_unmet;

use crate::catalogue::{Need, OwnEntry};
use crate::check::{Cx, EvidenceState, Tally, as_kind, evidence_state};
use crate::model::{Evidence, Root};
use crate::read::{Date, Kind, Record, View, elements};

/// Last days on which a record counts.
const ENDS: [&str; 6] = ["validUntil", "activeUntil", "effectiveUntil", "appliesUntil", "until", "expiresOn"];
/// Days from which on it is over.
const OVER: [&str; 2] = ["closedOn", "withdrawnOn"];
/// Days without which it has not happened.
const HELD: [&str; 2] = ["on", "heldOn"];
/// Days from which on it counts.
const BEGINS: [&str; 4] = ["effectiveFrom", "activeFrom", "appliesFrom", "since"];
/// States in which a document is not, or no more, in force.
const IDLE: [&str; 4] = ["draft", "inReview", "superseded", "withdrawn"];
/// Most records that are named.
const NAMED: usize = 12;

/// What the records say to a need: each record that counts passes, and what is missing fails where the document is declared complete or a
/// record is there and does not count; else it can't be told.
pub(crate) fn answer(need: &Need, entry: &OwnEntry, cx: &Cx<'_>) -> Tally {
    let (mut counting, mut idle): (Vec<&dyn Record>, Vec<&dyn Record>) = (Vec::new(), Vec::new());
    for record in candidates(need, entry, cx) {
        let counts = match as_kind::<Evidence>(record) {
            Some(evidence) => evidence_state(evidence, cx.as_of) == EvidenceState::Current,
            None => !need.current || in_force(record, cx.as_of),
        };
        (if counts { &mut counting } else { &mut idle }).push(record);
    }
    let mut tally = Tally { pass: counting.len() as u32, passed: named(&counting), ..Tally::default() };
    if tally.pass < need.at_least.max(1) {
        let wrong = cx.declared_complete() || !idle.is_empty();
        *(if wrong { &mut tally.fail } else { &mut tally.unknown }) = 1;
        tally.failed = named(&idle);
        counting.append(&mut idle);
    }
    let shown = counting.iter().filter_map(|record| as_kind::<Evidence>(*record)).take(NAMED);
    tally.evidence = shown.map(|evidence| (evidence.id.to_string(), evidence_state(evidence, cx.as_of))).collect();
    tally
}

/// Records of the register, all of them or those that refer to the entry.
fn candidates<'a>(need: &Need, entry: &OwnEntry, cx: &Cx<'a>) -> Vec<&'a (dyn Record + 'static)> {
    let mut found = Vec::new();
    let Some(field) = Root::TABLE.names.position(&need.register) else { return found };
    let mut referring: Vec<Option<usize>> = Vec::new();
    if need.supports {
        let id = entry.qualified();
        let all = cx.index.references(&id).filter_map(|link| link.path.steps().next());
        referring = all.filter(|(top, _)| usize::from(*top) == field).map(|(_, index)| index).collect();
    }
    let wanted = |index| !need.supports || referring.contains(&index);
    match cx.aims.get(field) {
        View::Record(record) if wanted(None) => found.push(record),
        View::List(list) => {
            for (at, view) in elements(list).enumerate() {
                if let View::Record(record) = view
                    && wanted(Some(at))
                {
                    found.push(record);
                }
            }
        }
        _ => {}
    }
    found
}

/// Whether the record counts on that day: it has happened and begun, and has neither ended nor been taken back.
fn in_force(record: &dyn Record, as_of: Date) -> bool {
    record.table().names.iter().enumerate().all(|(at, name)| match record.get(at) {
        View::Date(on) if ENDS.contains(&name) => on >= as_of,
        View::Date(on) if OVER.contains(&name) => on > as_of,
        View::Date(on) if HELD.contains(&name) || BEGINS.contains(&name) => on <= as_of,
        View::Absent => !HELD.contains(&name),
        View::Word(word) if name == "state" => !IDLE.contains(&word),
        _ => true,
    })
}

/// Ids of the first of them, or their kind where they have none.
fn named(records: &[&dyn Record]) -> Vec<String> {
    let name = |record: &&dyn Record| match record.get(0) {
        View::Id(id) => id.to_string(),
        _ => record.table().kind.to_owned(),
    };
    records.iter().take(NAMED).map(name).collect()
}
