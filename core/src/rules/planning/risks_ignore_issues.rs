//! No risk that follows from an issue of the context.

use crate::check::{Cx, Sink, held, rule};
use crate::model::Root;
use crate::rules::context::matters;

rule! {
    "risks-ignore-issues", since "0.1", Shall, on Whole, serves ["6.1.1.s1", "6.1.1.s11"],
    effort AssessAgain,
    message "issues have been determined, but no risk or opportunity follows from one",
    hint "name in `issues` of the risks and opportunities those that they follow from",
    whole follow,
}

fn follow(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let risks = &cx.aims().risks;
    if risks.is_empty() || !cx.aims().issues.iter().any(|issue| matters(issue, cx.as_of)) {
        return sink.unknown(Root::RISKS.name);
    }
    held(cx, sink, Root::RISKS, risks.iter().any(|risk| !risk.issues.is_empty() && risk.closed_on.is_none_or(|on| on > cx.as_of)));
}
