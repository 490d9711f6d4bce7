//! Two records with the same id.

use crate::check::{Cx, Sink, fail, rule};

rule! {
    "id-repeated", since "0.1", Integrity, on Whole, serves [],
    effort RecordOnly,
    fix Surplus,
    message "the id `{id}` is used by more than one record",
    hint "give one of the records another `id`: a reference to `{id}` does not determine which of them is meant",
    whole check,
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for known in cx.index().ids() {
        if known.repeats() {
            sink.fail(known.kind, known.id, fail(known.id_path()).with("id", known.id));
        } else {
            sink.pass(known.id);
        }
    }
}
