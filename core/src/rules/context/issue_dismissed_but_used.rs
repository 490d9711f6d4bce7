//! An issue that is recorded as not relevant, but from which a risk arises.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Issue, Risk, Root};
use crate::rules::risk::is_open;

rule! {
    "issue-dismissed-but-used", since "0.1", Integrity, on Issue, serves ["4.1.s1"],
    effort RecordOnly,
    message "`{issue}` is recorded as not relevant, but the open risk `{risk}` arises from it",
    hint "set `relevant` to true, or remove the issue from `issues` of the risk",
    when |issue, _| issue.relevant == Some(false),
    check unused,
}

fn unused<'a>(issue: &'a Issue, cx: &Cx<'a>) -> Outcome<'a> {
    let mut risks = cx.index().referring(Root::RISKS, Risk::ISSUES, issue.id.as_str()).filter_map(|at| cx.aims().risks.get(at));
    match risks.find(|risk| is_open(risk, cx.as_of)) {
        Some(risk) => fail(Issue::RELEVANT).with("risk", &risk.id).related(&risk.id).into(),
        None => Outcome::Pass,
    }
}
