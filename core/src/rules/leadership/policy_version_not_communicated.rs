//! The AI policy was approved anew after people were last told.

use super::{approvals, document_of, is_ai_policy, told};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Policy;

rule! {
    "policy-version-not-communicated", since "0.1", Shall, on Policy, serves ["5.2.s3"],
    effort CarryOut,
    message "`{policy}` was last communicated on {told}, before its current version was approved on {approved}",
    hint "communicate the current version, and record it in `communicatedTo`",
}

fn check<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_ai_policy(policy) || !told(&policy.communicated_to, cx.as_of) {
        return Outcome::NotAsked;
    }
    let Some(document) = document_of(policy, cx) else { return Outcome::Unknown };
    // An approval of the same version, given once more, asks for no new message.
    let of_version =
        approvals(document, cx.as_of).filter(|(approval, _)| approval.version.is_none() || approval.version == document.version);
    let approved = of_version.map(|(_, on)| on).min();
    let undated = policy.communicated_to.iter().any(|one| one.on.is_none());
    let last = policy.communicated_to.iter().filter_map(|one| one.on.filter(|on| *on <= cx.as_of)).max();
    match (approved, last) {
        (Some(approved), Some(last)) if last >= approved => Outcome::Pass,
        (Some(approved), Some(last)) if !undated => {
            fail(Policy::COMMUNICATED_TO).with("policy", &policy.id).with("told", last).with("approved", approved).into()
        }
        _ => Outcome::Unknown,
    }
}
