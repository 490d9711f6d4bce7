//! An AI policy whose current version has not been communicated.

use crate::check::{Cx, Outcome, fail, is_ai_policy, rule};
use crate::model::Policy;

rule! {
    "policy-version-not-communicated", since "0.1", Shall, on Policy, serves ["5.2.s3", "7.3.s1"],
    effort CarryOut,
    message "`{policy}` was last communicated on {communicatedTo.on}, before its current version was approved on {approvals.on}",
    hint "communicate the current version, and record it in `communicatedTo`",
    when |policy, as_of| is_ai_policy(policy) && super::told(&policy.communicated_to, as_of),
    check current,
}

fn current<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(document) = super::document_of(policy, cx) else { return Outcome::Unknown };
    // A second approval of the same version requires no new communication.
    let given = super::approvals(document, cx.as_of).filter(|(it, _)| it.version.is_none() || it.version == document.version);
    let last = policy.communicated_to.iter().filter_map(|one| one.on.filter(|on| *on <= cx.as_of)).max();
    match given.map(|(_, on)| on).min().zip(last) {
        Some((approved, last)) if last >= approved => Outcome::Pass,
        Some((approved, last)) if policy.communicated_to.iter().all(|one| one.on.is_some()) => {
            fail(Policy::COMMUNICATED_TO).with("communicatedTo.on", last).with("approvals.on", approved).into()
        }
        _ => Outcome::Unknown,
    }
}
