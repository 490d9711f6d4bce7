//! A risk method that has not been reviewed since its policy changed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{PolicyKind, RiskMethod, Root};

rule! {
    "risk-method-older-than-policy", since "0.1", Shall, on RiskMethod, serves ["6.1.2.a"],
    effort AssessAgain,
    message "the risk method was last reviewed on {reviewedOn}, before `{policy}` was approved on {approvals.on}",
    hint "review whether the risk method is still aligned with the policy, and record the date in `reviewedOn`",
    check aligned,
}

fn aligned<'a>(it: &'a RiskMethod, cx: &Cx<'a>) -> Outcome<'a> {
    let document = it.document.as_ref().and_then(|named| cx.document(named.as_str()));
    let approved = document.into_iter().flat_map(|document| &document.approvals).filter_map(|approval| approval.on);
    let dates = approved.chain(document.and_then(|document| document.reviewed_on)).chain(it.reviewed_on);
    let Some(seen) = dates.filter(|on| *on <= cx.as_of).max() else { return Outcome::Unknown };
    let policies = it.policies.iter().enumerate().filter_map(|(at, named)| {
        let policy = cx.aims().policies.get(cx.index().position(Root::POLICIES, named.as_str())?)?;
        // A method is aligned with the AI policy; one on another topic may change without it.
        let document = cx.document(policy.document.as_ref()?.as_str()).filter(|_| policy.kind == Some(PolicyKind::AiPolicy))?;
        let approved = document.approvals.iter().filter_map(|approval| approval.on).filter(|on| *on <= cx.as_of).max()?;
        let defect = || {
            fail(RiskMethod::POLICIES.at(at)).with("reviewedOn", seen).with("policy", named).with("approvals.on", approved).related(named)
        };
        Some((approved > seen).then(defect))
    });
    policies.collect()
}
