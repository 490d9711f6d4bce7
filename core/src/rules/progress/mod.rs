//! How things stand: states in a word beside dates, due dates that were moved, results beside what was to be reached.

// <rules> written by ./check bless
crate::rules::listed! {
    action_closed_below_target action_effective_below_target audit_status_contradicts case_status_contradicts
    change_status_contradicts closing_date_missing correction_effective_below_target correction_status_contradicts
    decision_status_contradicts due_date_contradicts_revision due_date_moved_after_it_passed due_date_moved_without_reason
    impact_status_contradicts objective_status_contradicts risk_status_contradicts treatment_status_contradicts
}
// </rules>

use crate::check::{Cx, Path, Sink, as_kind, date_of, fail, meets, own_id};
use crate::model::{Action, EffectivenessReview, Root, Stated, stated};
use crate::read::{AnyField, Date, FieldRole, Record, View};

/// A record that carries a word for its state, a moved due date, or a result.
struct Noted<'a> {
    record: &'a dyn Record,
    /// The record that it belongs to.
    above: &'a dyn Record,
    path: Path,
    /// Kind and id of the nearest record that has one.
    about: (&'static str, &'a str),
}

/// All of them, in the order of the document.
fn noted<'a>(cx: &Cx<'a>) -> impl Iterator<Item = Noted<'a>> {
    let root: &'a Root = cx.aims();
    cx.index().noted().filter_map(move |path| {
        let way = path.records(root);
        let (record, above) = (*way.last()?, *way.iter().rev().nth(1)?);
        let about = way.iter().rev().find_map(|it| Some((it.table().kind, own_id(*it)?.as_str()))).unwrap_or(("", ""));
        Some(Noted { record, above, path, about })
    })
}

/// The word for the state, its place, and what it says.
fn state(record: &dyn Record) -> Option<(usize, &'static str, Stated)> {
    record.table().with(FieldRole::States).find_map(|field| match record.get(field) {
        View::Word(word) => Some((field, word, stated(word)?)),
        _ => None,
    })
}

/// The date on which it was over, and its field; also one that stands for a date that is not recorded.
fn over_on(record: &dyn Record) -> Option<Date> {
    let of = |role| record.table().with(role).find_map(|field| date_of(record.get(field)));
    of(FieldRole::Closes).or_else(|| of(FieldRole::Done)).or_else(|| of(FieldRole::Happened))
}

/// Words for states that contradict dates, in these registers: fails where what is recorded as open was over by then, and where what is recorded as over
/// is still to come.
fn contradictions(cx: &Cx<'_>, sink: &mut Sink<'_>, registers: &[AnyField]) {
    for it in noted(cx).filter(|it| it.path.steps().next().is_some_and(|(field, _)| registers.iter().any(|known| known.index == field))) {
        let (kind, id) = it.about;
        let Some((field, word, says)) = state(it.record) else { continue };
        let Some(on) = over_on(it.record).and_then(Date::recorded) else {
            sink.pass(id);
            continue;
        };
        let wrong = if says == Stated::Over { on > cx.as_of } else { on <= cx.as_of };
        if wrong {
            let defect = fail(it.path.step(field as u8, None)).with("record", id).with("on", on);
            sink.fail(kind, id, defect.with("statedStatus", crate::read::Particular::Word(word)));
        } else {
            sink.pass(id);
        }
    }
}

/// Actions that were found effective although their result misses their target, in those registers or in all others.
fn judged_below_target(cx: &Cx<'_>, sink: &mut Sink<'_>, register: AnyField, inside: bool) {
    for it in noted(cx).filter(|it| it.path.steps().next().is_some_and(|(field, _)| (field == register.index) == inside)) {
        let Some(action) = as_kind::<Action>(it.record) else { continue };
        let (kind, id) = it.about;
        let Some((target, result)) = action.target.zip(action.result) else { continue };
        let reached = action.comparison.and_then(|by| meets(by, result, None, target, None));
        let effective = action.effectiveness_review.as_deref().and_then(|review| review.effective);
        match (reached, effective) {
            (None, _) | (Some(false), None) => sink.unknown(id),
            (Some(false), Some(true)) => {
                let place = it.path.then(Action::EFFECTIVENESS_REVIEW).then(EffectivenessReview::EFFECTIVE);
                let defect = fail(place).with("record", id).with(Action::RESULT, result);
                sink.fail(kind, id, defect.with(Action::TARGET, target));
            }
            (Some(true), _) | (Some(false), Some(false)) => sink.pass(id),
        }
    }
}
