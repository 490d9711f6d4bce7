//! An issue is called irrelevant, and a risk follows from it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Issue, Risk, Root};
use crate::rules::risk::is_open;

rule! {
    "issue-dismissed-but-used", since "0.1", Integrity, on Issue, serves ["4.1.s1"],
    effort RecordOnly,
    message "`{issue}` is recorded as not relevant, and `{risk}` follows from it",
    hint "set `relevant` to true, or take the issue out of the risk",
}

fn check<'a>(issue: &'a Issue, cx: &Cx<'a>) -> Outcome<'a> {
    if issue.relevant != Some(false) {
        return Outcome::NotAsked;
    }
    let mut risks = cx.index().referring(Root::RISKS, Risk::ISSUES, issue.id.as_str()).filter_map(|at| cx.aims().risks.get(at));
    match risks.find(|risk| is_open(risk, cx.as_of)) {
        Some(risk) => fail(Issue::RELEVANT).with("issue", &issue.id).with("risk", &risk.id).related(&risk.id).into(),
        None => Outcome::Pass,
    }
}
