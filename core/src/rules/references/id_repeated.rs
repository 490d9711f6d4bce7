//! Two records with the same id.

use crate::check::{Cx, Sink, fail, rule};

rule! {
    "id-repeated", since "0.1", Integrity, on Whole, serves [],
    effort RecordOnly,
    message "the id `{id}` is used by more than one record",
    hint "give one of them another id; a reference to `{id}` can't tell which is meant",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for known in cx.index().ids() {
        if cx.index().same_id(known).next().is_none_or(|first| first.path == known.path) {
            sink.pass(known.id);
        } else {
            sink.fail(known.kind, known.id, fail(super::place_of(known, cx)).with("id", known.id));
        }
    }
}
