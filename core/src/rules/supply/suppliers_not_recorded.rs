//! Something is run from outside, and nobody knows by whom.

use crate::check::{Cx, Sink, kept, rule};
use crate::model::Root;
use crate::rules::soa::binds;

rule! {
    "suppliers-not-recorded", since "0.1", Shall, on Whole, serves ["8.1.s10", "A.10.3"],
    effort RecordOnly,
    message "a process is run from outside, and no supplier is recorded",
    hint "record who runs it under `suppliers`, with what it provides and how it is assessed and watched",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let outside = cx.aims().scope.as_deref().is_some_and(|scope| scope.processes.iter().any(|process| process.external == Some(true)));
    match binds("A.10.3", None, cx).filter(|_| outside) {
        Some(true) => kept(cx, sink, Root::SUPPLIERS.any()),
        _ => sink.not_asked(),
    }
}
