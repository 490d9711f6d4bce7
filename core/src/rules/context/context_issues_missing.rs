//! No issue of the context is recorded.

use crate::check::{held, rule};
use crate::model::Root;

rule! {
    "context-issues-missing", since "0.1", Shall, on Whole, serves ["4.1.s1"],
    effort Decide,
    message "no external or internal issue has been determined that is still open",
    hint "record in `issues` the issues that affect the intended results of the management system",
    whole |cx, sink| held(cx, sink, Root::ISSUES, cx.aims().issues.iter().any(|one| one.closed_on.is_none_or(|on| on > cx.as_of))),
}
