//! No issue of the context is recorded.

use crate::check::{Cx, Sink, held, rule};
use crate::model::Root;

rule! {
    "context-issues-missing", since "0.1", Shall, on Whole, serves ["4.1.s1"],
    effort RecordOnly,
    message "no external or internal issue is recorded that is not closed",
    hint "record under `issues` what bears on the results that the management system is to achieve",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let open = cx.aims().issues.iter().any(|issue| issue.closed_on.is_none_or(|on| on > cx.as_of));
    held(cx, sink, Root::ISSUES, open);
}
