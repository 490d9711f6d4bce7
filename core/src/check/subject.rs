//! The one walk that brings every record to the rules on its kind, each asked in one order: guard, binding, what it asks.

use std::cell::LazyCell;

use super::deadline::Deadlines;
use super::engine::{About, Notes};
use super::outcome::Outcome;
use super::path::Path;
use super::rule::{Applies, Guard};
use super::shape::{Asks, hollow};
use super::{Cx, Rule};
use crate::model::{AiSystem, Attestation, Root, SoaEntry, StatementOfApplicability};
use crate::read::{Asked, Date, FieldRole, Kind, Record, Text, View, elements, openness};

/// The record as one of that type.
pub(crate) fn as_kind<'a, R: Asked>(record: &'a (dyn Record + 'static)) -> Option<&'a R> {
    record.any()?.downcast_ref()
}

/// The record's own id, where its kind has one.
pub(crate) fn own_id(record: &dyn Record) -> Option<&Text> {
    if let View::Id(id) = record.get(0) { Some(id.as_text()) } else { None }
}

/// What tells the record from others: its id, or the control of an entry of the Statement of Applicability.
pub(crate) fn key_of(record: &dyn Record) -> Option<&Text> {
    own_id(record).or_else(|| match record.get(record.table().with(FieldRole::Key).next()?) {
        View::Link(text, _) => Some(text.as_text()),
        _ => None,
    })
}

/// What a walk does with a record, its place and the rules on its kind.
type Through<'w, 'a> = &'w mut dyn FnMut(&'a (dyn Record + 'static), Path, &[(usize, &'static Rule)]);

/// Every record in the order of the document, each through all rules on its kind; at the end, what they left open.
pub(super) fn walk(cx: &Cx<'_>, notes: &mut Notes) {
    let rules = notes.rules;
    records(cx, rules, &|_| true, &mut |record, path, rules| through(cx, record, path, rules, notes));
    notes.settle_vague(cx);
}

/// What the rules ask to be done by a date, of every record that they apply to.
pub(crate) fn deadlines<'a>(
    cx: &Cx<'a>,
    rules: &'static [Rule],
    see: &mut dyn FnMut(&'static Rule, &'a (dyn Record + 'static), Path, Deadlines<'a>),
) {
    records(cx, rules, &|rule| rule.due.is_some() && rule.asks.has_deadlines(), &mut |record, path, rules| {
        for (_, rule) in rules {
            if guarded(rule, record, cx) == Applies::Yes
                && bound(rule, record, cx).is_none()
                && let Some(deadlines) = rule.asks.deadlines(record, cx)
            {
                see(rule, record, path, deadlines);
            }
        }
    });
}

fn records<'a>(cx: &Cx<'a>, rules: &'static [Rule], wanted: &dyn Fn(&Rule) -> bool, through: Through<'_, 'a>) {
    let root: &'a Root = cx.aims();
    let on = |kind: &str| -> Vec<(usize, &'static Rule)> {
        rules.iter().enumerate().filter(|(_, rule)| rule.is_on(kind) && wanted(rule)).collect()
    };
    through(root, Path::default(), &on(Root::TABLE.kind));
    for number in 0..Root::TABLE.names.len() {
        each(root, number, Path::default(), &on, through);
    }
    if let Some(soa) = root.statement_of_applicability.as_deref() {
        each(soa, StatementOfApplicability::ENTRIES.index.into(), Root::STATEMENT_OF_APPLICABILITY.into(), &on, through);
    }
}

/// The record or the records in one field.
fn each<'a>(owner: &'a dyn Record, field: usize, at: Path, on: &dyn Fn(&str) -> Vec<(usize, &'static Rule)>, through: Through<'_, 'a>) {
    let step = |index| at.step(field as u8, index);
    match owner.get(field) {
        View::Record(record) => through(record, step(None), &on(record.table().kind)),
        View::List(list) => {
            let Some(View::Record(first)) = list.at(0) else { return };
            let rules = on(first.table().kind);
            if rules.is_empty() {
                return;
            }
            for (index, view) in elements(list).enumerate() {
                let View::Record(record) = view else { return };
                through(record, step(Some(index)), &rules);
            }
        }
        _ => {}
    }
}

fn through<'a>(cx: &Cx<'a>, record: &'a (dyn Record + 'static), path: Path, rules: &[(usize, &'static Rule)], notes: &mut Notes) {
    let attested = || as_kind::<Attestation>(record)?.target.as_ref().map(|target| target.as_id().as_text());
    let control = as_kind::<SoaEntry>(record).map(|entry| entry.control.as_id().as_text()).or_else(attested);
    let about = About { kind: record.table().kind, id: key_of(record), control, path, record };
    // What is about the document as a whole names no record; a register that is to be kept is named by its field.
    let whole = about.kind == Root::TABLE.kind;
    let hollow: LazyCell<bool, _> = LazyCell::new(|| hollow(record));
    for (number, rule) in rules {
        if let Asks::Days = rule.asks {
            continue;
        }
        let kept = if let Asks::Kept(part) = rule.asks { Some(Text::from(part.name)) } else { None };
        let about = if whole { About { kind: "", id: kept.as_ref(), ..about } } else { about };
        if let Asks::Whole(check) = rule.asks {
            match bound(rule, record, cx) {
                None => notes.whole(cx, *number, check),
                Some(outcome) => notes.note(Some(cx), *number, about, outcome),
            }
            continue;
        }
        let outcome = asked(rule, record, cx, &hollow);
        let outcome = notes.heeded(about, outcome);
        notes.note(Some(cx), *number, about, outcome);
    }
}

/// Whether the rule's own condition holds of the record.
fn guarded<'a>(rule: &Rule, record: &'a (dyn Record + 'static), cx: &Cx<'a>) -> Applies {
    match rule.guard {
        Guard::Always => Applies::Yes,
        Guard::Alone(guard) => guard(record, cx.as_of),
        Guard::Given(guard) => guard(record, cx),
    }
}

/// The rule's answer for a record of the document; whether it is `hollow` is determined once for all rules.
fn asked<'a>(rule: &Rule, record: &'a (dyn Record + 'static), cx: &Cx<'a>, hollow: &LazyCell<bool, impl FnOnce() -> bool>) -> Outcome<'a> {
    let applies = guarded(rule, record, cx);
    if openness::take_open() {
        // Nobody knows whether it is asked: where it holds anyway, nothing is wrong either way.
        let holds = matches!(rule.asks.answer(record, cx), Outcome::Pass | Outcome::PassOn(_) | Outcome::NotAsked);
        openness::rests_on(!holds);
        return bound(rule, record, cx).unwrap_or(Outcome::NotAsked);
    }
    match applies {
        Applies::No => Outcome::NotAsked,
        // Where the control is left out, it does not matter what is not recorded.
        Applies::Unknown => bound(rule, record, cx).unwrap_or(Outcome::Unknown),
        Applies::Yes => match bound(rule, record, cx).unwrap_or_else(|| rule.asks.answer(record, cx)) {
            // What says nothing shows nothing.
            Outcome::Pass | Outcome::PassOn(_) if **hollow => Outcome::Unknown,
            outcome => outcome,
        },
    }
}

/// The same of a record by itself; none where the rule needs more.
pub(crate) fn asked_alone<'a>(rule: &Rule, record: &'a (dyn Record + 'static), as_of: Date) -> Option<Outcome<'a>> {
    let applies = match rule.guard {
        _ if !rule.alone() => return None,
        Guard::Always => Applies::Yes,
        Guard::Alone(guard) => guard(record, as_of),
        Guard::Given(_) => return None,
    };
    Some(match applies {
        Applies::No => Outcome::NotAsked,
        Applies::Unknown => Outcome::Unknown,
        Applies::Yes => rule.asks.of_record(record, as_of),
    })
}

/// What a rule that serves controls alone answers before it looks: not asked where none of them is included, unknown while it is undecided;
/// none where one is.
fn bound<'a>(rule: &Rule, record: &dyn Record, cx: &Cx<'_>) -> Option<Outcome<'a>> {
    if !rule.binds {
        return None;
    }
    let mut undecided = false;
    for control in rule.serves() {
        let includes = for_systems(record, &mut |system| {
            let known = cx.binds(control, system);
            undecided |= known.is_none();
            known == Some(true)
        });
        if includes {
            return None;
        }
    }
    Some(if undecided { Outcome::Unknown } else { Outcome::NotAsked })
}

/// Whether it holds of one of the AI systems that the record concerns, or of none in particular where it names none.
fn for_systems(record: &dyn Record, holds: &mut dyn FnMut(Option<&str>) -> bool) -> bool {
    if record.table().kind == AiSystem::TABLE.kind {
        return holds(own_id(record).map(Text::as_str));
    }
    let mut named = false;
    for field in record.table().with(FieldRole::Systems) {
        match record.get(field) {
            View::Link(system, _) => {
                named = true;
                if holds(Some(system.as_str())) {
                    return true;
                }
            }
            View::List(list) => {
                for view in elements(list) {
                    let View::Link(system, _) = view else { continue };
                    named = true;
                    if holds(Some(system.as_str())) {
                        return true;
                    }
                }
            }
            _ => {}
        }
    }
    !named && holds(None)
}
