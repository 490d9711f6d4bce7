//! An improvement that is done while its change is not.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Improvement;

rule! {
    "improvement-done-with-open-change", since "0.1", Integrity, on Improvement, serves ["10.1.s1"],
    effort RecordOnly,
    message "`{improvement}` is recorded as implemented, but the change `{changes}` that carries it out has not been made",
    hint "make the change, or correct `doneOn`",
    when |it, as_of| it.done_on.is_some_and(|on| on <= as_of) && !it.changes.is_empty(),
    check made,
}

fn made<'a>(it: &'a Improvement, cx: &Cx<'a>) -> Outcome<'a> {
    let named = it.changes.iter().enumerate().filter_map(|(at, named)| {
        let change = cx.change(named.as_str())?;
        let open = change.done_on.is_none_or(|on| on > cx.as_of);
        Some(open.then(|| fail(Improvement::CHANGES.at(at)).with("changes", named).related(named)))
    });
    named.collect()
}
