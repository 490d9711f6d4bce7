//! What the whole document holds.

use super::outcome::fail;
use super::{Cx, Path, Sink};
use crate::read::AnyField;

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
