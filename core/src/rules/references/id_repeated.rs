//! Two records with the same id.

use crate::check::{Cx, Sink, fail, rule};

rule! {
    "id-repeated", since "0.1", Integrity, on Whole, serves [],
    message "the id `{id}` is used by more than one record",
    hint "give one of them another id; a reference to `{id}` can't tell which is meant",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for (at, known) in cx.index.ids().iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| cx.index.ids().get(before));
        match before {
            Some(first) if first.id == known.id => {
                sink.fail(known.kind, known.id, fail(known.path.then(super::ID)).with("id", known.id));
            }
            _ => sink.pass(known.id),
        }
    }
}
