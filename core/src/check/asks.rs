//! Answers that many rules share: something is recorded, two days follow each other.

use super::outcome::{Outcome, fail};
use super::shape::says;
use super::{Cx, Path, Sink};
use crate::read::{AnyField, Date, Record, View};

/// The record's own id, where its kind has one.
fn id_of(record: &dyn Record) -> &str {
    if let View::Id(id) = record.get(0) { id.as_str() } else { "" }
}

/// Pass when something stands in the field; else fail there, with the record's id as `name` in the message.
pub(crate) fn recorded<'a>(record: &dyn Record, field: impl Into<AnyField>, name: &'static str) -> Outcome<'a> {
    let field: AnyField = field.into();
    if says(&record.get(field.index.into())) { Outcome::Pass } else { fail(field).with(name, id_of(record)).into() }
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

/// For a rule on the whole document: pass when it holds; else fail at the register or part `field` of the root if the document is declared
/// complete; before that it is unknown.
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

/// Fail at each of these fields below `at` of which nothing is said, with who it is about and `what` is not said in the message.
pub(crate) fn all_said<'a>(at: Path, about: (&'static str, &str), parts: &[(bool, AnyField, &'static str)]) -> Outcome<'a> {
    let open = parts.iter().filter(|(said, ..)| !said);
    let (name, id) = about;
    Outcome::from_defects(open.map(|(_, field, what)| fail(at.then(*field)).with(name, id).with("what", what)).collect())
}
