//! What the whole document holds.

use super::outcome::fail;
use super::shape::hollow;
use super::{Cx, Path, Sink};
use crate::read::{AnyField, Record, openness};

/// For a rule on the whole document, of records that show something: pass where one of them counts today; where there are some and none of them
/// counts, or they say nothing, it is unknown; where there is none at all, as [`held`] has it.
pub(crate) fn shown<'r, R: Record + 'r>(
    cx: &Cx<'_>,
    sink: &mut Sink<'_>,
    field: impl Into<AnyField>,
    records: impl IntoIterator<Item = &'r R>,
    counts: impl Fn(&R) -> bool,
) {
    let mut records = records.into_iter().peekable();
    let some = records.peek().is_some();
    let shown = openness::any(records, |record| !hollow(record) && counts(record));
    match some && !shown {
        true => sink.unknown(field.into().name),
        false => held(cx, sink, field, shown),
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
