//! A reference to a record of another kind than the field takes.

use crate::check::{Cx, Reached, Sink, fail, rule};
use crate::read::Particular;

rule! {
    "reference-of-wrong-kind", since "0.1", Integrity, on Whole, serves [],
    effort RecordOnly,
    fix Meant,
    message "`{id}` is a record of the kind {found}, to which this field does not refer",
    hint "refer to one of: {expected}",
    whole of_right_kind,
}

fn of_right_kind(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for link in cx.index().links() {
        let Some(first) = cx.index().first_named(link) else { continue };
        if link.reached() == Reached::Other {
            let expected: Particular = link.targets.kinds.iter().chain(link.targets.facts).map(|kind| Particular::Word(kind)).collect();
            let (kind, owner) = super::owner(link, cx);
            let defect = fail(link.path).with("id", link.text).with("found", Particular::Word(first.kind)).with("expected", expected);
            sink.fail(kind, owner, defect.related(link.text));
        } else {
            sink.pass(link.text);
        }
    }
}
