//! No risk follows from an issue of the context.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::Root;
use crate::rules::context::matters;

rule! {
    "risks-ignore-issues", since "0.1", Shall, on Whole, serves ["6.1.1.s1", "6.1.1.s11"],
    effort Decide,
    message "issues are recorded, and no risk or opportunity follows from one",
    hint "name in the `issues` of risks and opportunities those that they follow from",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let risks = &cx.aims().risks;
    if risks.is_empty() || !cx.aims().issues.iter().any(|issue| matters(issue, cx.as_of)) {
        sink.unknown("risks");
    } else if risks.iter().any(|risk| !risk.issues.is_empty() && risk.closed_on.is_none_or(|on| on > cx.as_of)) {
        sink.pass("risks");
    } else if cx.declared_complete() {
        sink.fail("", "", fail(Path::from(Root::RISKS)));
    } else {
        sink.unknown("risks");
    }
}
