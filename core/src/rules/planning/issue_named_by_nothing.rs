//! A relevant issue from which no risk or opportunity follows.

use crate::check::{Cx, rule};
use crate::model::{Issue, Risk, Root};
use crate::rules::context::matters;

rule! {
    "issue-named-by-nothing", since "0.1", Link, on Issue, serves ["6.1.1.s1", "6.1.1.s11"],
    effort AssessAgain,
    message "`{issue}` matters to the management system, but no risk or opportunity follows from it",
    hint "determine the risks and opportunities that follow from the issue, and name it in their `issues`",
    given |it, cx| matters(it, cx.as_of) && it.relevant == Some(true) && thought_of_since(it, cx),
    asks Referred { from: Root::RISKS, by: Risk::ISSUES, at: Issue::ID },
}

/// Whether risks that name issues were identified or rated since the issue was.
fn thought_of_since(issue: &Issue, cx: &Cx<'_>) -> bool {
    let last = |risk: &Risk| {
        [risk.identified_on, risk.reviewed_on, risk.current.as_deref().and_then(|rating| rating.on)].into_iter().flatten().max()
    };
    let named = cx.aims().risks.iter().filter(|risk| !risk.issues.is_empty());
    let (last, since) = (named.filter_map(last).max(), issue.identified_on);
    last.is_some() && since.is_none_or(|since| last >= Some(since))
}
