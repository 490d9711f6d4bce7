//! Answers that many rules share: something is recorded, a register is kept, two days follow each other.

use super::outcome::{Outcome, fail};
use super::shape::{obsolete, says};
use super::{Cx, Path, Sink, as_kind};
use crate::model::{Action, Evidence};
use crate::read::{AnyField, Date, Record, Ref, View, elements};

/// The record's own id, where its kind has one.
fn id_of(record: &dyn Record) -> &str {
    if let View::Id(id) = record.get(0) { id.as_str() } else { "" }
}

/// Pass when something stands in the field; else fail there, with the record's id as `name` in the message.
pub(crate) fn recorded<'a>(record: &dyn Record, field: impl Into<AnyField>, name: &'static str) -> Outcome<'a> {
    let field: AnyField = field.into();
    if says(&record.get(field.index.into())) { Outcome::Pass } else { fail(field).with(name, id_of(record)).into() }
}

/// Pass when something stands in each of the fields; else fail at each that says nothing, with the record's id as `name` and the field as `part`.
pub(crate) fn all_recorded<'a>(record: &dyn Record, fields: &[AnyField], name: &'static str) -> Outcome<'a> {
    let silent = fields.iter().filter(|field| !says(&record.get(field.index.into())));
    Outcome::from_defects(silent.map(|field| fail(*field).with(name, id_of(record)).with("part", field.name)).collect())
}

/// Pass when the field names a document that exists and holds, or on the evidence; else fail at the field, with the record's id as `name` in the message.
pub(crate) fn documented<'a>(
    record: &dyn Record,
    field: impl Into<AnyField>,
    evidence: &'a [Ref<Evidence>],
    name: &'static str,
    cx: &Cx<'a>,
) -> Outcome<'a> {
    let field: AnyField = field.into();
    match record.get(field.index.into()) {
        View::Link(document, _) if cx.document(document.as_str()).is_some_and(|it| !obsolete(it)) => Outcome::Pass,
        _ if !evidence.is_empty() => Outcome::PassOn(evidence),
        // A document is named, and not to be found or no longer in force: a finding of its own.
        View::Link(..) => Outcome::Unknown,
        _ => fail(field).with(name, id_of(record)).into(),
    }
}

/// Fail at `later` when both days are recorded and it lies before `earlier`, with `name`, `earlier` and `later` in the message; not asked unless both are.
pub(crate) fn in_order<'a>(
    record: &dyn Record,
    earlier: impl Into<AnyField>,
    later: impl Into<AnyField>,
    name: &'static str,
) -> Outcome<'a> {
    let earlier: AnyField = earlier.into();
    let later: AnyField = later.into();
    let day = |field: AnyField| if let View::Date(day) = record.get(field.index.into()) { Some(day) } else { None };
    ordered(later.into(), Some((name, id_of(record))), day(earlier), day(later))
}

/// The same for days wherever they stand: fail at `place` when `later` lies before `earlier`, with who it is about in the message.
pub(crate) fn ordered<'a>(place: Path, about: Option<(&'static str, &str)>, earlier: Option<Date>, later: Option<Date>) -> Outcome<'a> {
    match earlier.zip(later) {
        Some((first, second)) if second < first => {
            let defect = fail(place).with("earlier", first).with("later", second);
            match about {
                Some((name, id)) => defect.with(name, id).into(),
                None => defect.into(),
            }
        }
        Some(_) => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}

/// For a rule on the whole document: pass when the register or part `field` of the root holds anything. When it holds nothing, fail at its
/// place if the document is declared complete; before that it can't be told.
pub(crate) fn kept(cx: &Cx<'_>, sink: &mut Sink<'_>, field: AnyField) {
    held(cx, sink, field, says(&cx.aims().get(field.index.into())));
}

/// The same for anything that has to stand in the register or part `field` of the root.
pub(crate) fn held(cx: &Cx<'_>, sink: &mut Sink<'_>, field: impl Into<AnyField>, holds: bool) {
    let field: AnyField = field.into();
    if holds {
        sink.pass(field.name);
    } else if cx.declared_complete() {
        sink.fail("", "", fail(Path::from(field)));
    } else {
        sink.unknown(field.name);
    }
}

/// Fail at each action of the list `field` that is past its day and not done, with `name` and `due` in the message; not asked without actions,
/// unknown when none is late and one is neither done nor dated.
pub(crate) fn on_time<'a>(record: &dyn Record, field: impl Into<AnyField>, name: &'static str, as_of: Date) -> Outcome<'a> {
    let field: AnyField = field.into();
    let View::List(list) = record.get(field.index.into()) else { return Outcome::NotAsked };
    let (mut defects, mut undated, mut asked) = (Vec::new(), false, false);
    for (at, view) in elements(list).enumerate() {
        let View::Record(action) = view else { continue };
        let Some(action) = as_kind::<Action>(action) else { continue };
        asked = true;
        let open = action.done_on.is_none_or(|on| on > as_of);
        undated |= open && action.due.is_none();
        if let Some(due) = action.due.filter(|due| open && *due < as_of) {
            defects.push(fail(field.at(at).then(Action::DUE)).with(name, id_of(record)).with("due", due));
        }
    }
    match (asked, defects.is_empty() && undated) {
        (false, _) => Outcome::NotAsked,
        (true, true) => Outcome::Unknown,
        (true, false) => Outcome::from_defects(defects),
    }
}

/// Fail at each action that is not done and is due after the day set for the whole, with who it is about, `due` and `later` in the message; not
/// asked without such days.
pub(crate) fn ends_by<'a>(actions: &[Action], field: impl Into<AnyField>, due: Option<Date>, about: (&'static str, &str)) -> Outcome<'a> {
    let field: AnyField = field.into();
    let Some(due) = due else { return Outcome::NotAsked };
    let (mut defects, mut dated) = (Vec::new(), false);
    for (at, action) in actions.iter().enumerate() {
        let Some(later) = action.due else { continue };
        dated = true;
        if action.done_on.is_none() && later > due {
            defects.push(fail(field.at(at).then(Action::DUE)).with(about.0, about.1).with("due", due).with("later", later));
        }
    }
    if dated { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}

/// Fail at each of these fields below `at` of which nothing is said, with who it is about and `what` is not said in the message.
pub(crate) fn all_said<'a>(at: Path, about: (&'static str, &str), parts: &[(bool, AnyField, &'static str)]) -> Outcome<'a> {
    let open = parts.iter().filter(|(said, ..)| !said);
    let (name, id) = about;
    Outcome::from_defects(open.map(|(_, field, what)| fail(at.then(*field)).with(name, id).with("what", what)).collect())
}
