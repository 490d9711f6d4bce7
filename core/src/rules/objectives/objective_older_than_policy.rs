//! An objective that has not been reviewed since its policy changed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Objective, Root};

rule! {
    "objective-older-than-policy", since "0.1", Shall, on Objective, serves ["6.2.a", "6.2.f"],
    effort AssessAgain,
    message "`{objective}` was last reviewed on {reviewedOn}, before `{policy}` was approved on {approvals.on}",
    hint "review whether the objective is still consistent with the policy, update it where it is not, and record the date in `reviewedOn`",
    when |objective, as_of| super::pursued(objective, as_of) && !objective.policies.is_empty(),
    check consistent,
}

fn consistent<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(seen) = super::seen(objective, cx.as_of) else { return Outcome::Unknown };
    let mut outcome = Outcome::NotAsked;
    for named in &objective.policies {
        let policy = cx.index().position(Root::POLICIES, named.as_str()).and_then(|at| cx.aims().policies.get(at));
        let document = policy.and_then(|policy| cx.document(policy.document.as_ref()?.as_str()));
        let approvals = document.into_iter().flat_map(|document| &document.approvals).filter_map(|approval| approval.on);
        match approvals.filter(|on| *on <= cx.as_of).max() {
            None => {}
            Some(approved) if approved <= seen => outcome = Outcome::Pass,
            Some(approved) => {
                let defect = fail(Objective::REVIEWED_ON).with(Objective::REVIEWED_ON, seen);
                return defect.with("policy", named).with("approvals.on", approved).related(named).into();
            }
        }
    }
    outcome
}
