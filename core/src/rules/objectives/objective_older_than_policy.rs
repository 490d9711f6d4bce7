//! An objective that nobody looked at since its policy changed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Objective, Root};

rule! {
    "objective-older-than-policy", since "0.1", Shall, on Objective, serves ["6.2.a", "6.2.f"],
    effort AssessAgain,
    message "`{objective}` was last looked at on {seen}, and `{policy}` was approved anew on {approved}",
    hint "look whether the objective still fits the policy, change it where it does not, and date the review in `reviewedOn`",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::pursued(objective, cx.as_of) || objective.policies.is_empty() {
        return Outcome::NotAsked;
    }
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
                let defect = fail(Objective::REVIEWED_ON).with("objective", &objective.id).with("seen", seen);
                return defect.with("policy", named).with("approved", approved).related(named).into();
            }
        }
    }
    outcome
}
