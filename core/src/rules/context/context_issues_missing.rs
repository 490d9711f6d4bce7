//! No issue of the context is recorded.

use crate::check::{rule, shown, stands};
use crate::model::Root;

rule! {
    "context-issues-missing", since "0.1", Shall, on Whole, serves ["4.1.s1"],
    effort Decide,
    message "no external or internal issue has been determined that is still open",
    hint "record in `issues` the issues that affect the intended results of the management system",
    whole |cx, sink| {
        let open = cx.aims().issues.iter().filter(|one| one.closed_on.is_none_or(|on| on > cx.as_of));
        shown(cx, sink, Root::ISSUES, open, |one| stands(one, cx.as_of));
    },
}
