//! The AI policy was changed in what it is about, and not reviewed since.

use super::{document_of, is_ai_policy, last_review};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Change, Policy, Root};
use crate::rules::soa::unbound;

rule! {
    "policy-older-than-change", since "0.1", Shall, on Policy, serves ["A.2.4"],
    effort AssessAgain,
    message "`{policy}` was last reviewed on {last}, before `{change}` of {on} affected it",
    hint "review the policy with regard to the change, and record the date",
}

fn check<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_ai_policy(policy) {
        return Outcome::NotAsked;
    }
    if let Some(answer) = unbound("A.2.4", None, cx) {
        return answer;
    }
    let Some((document, last)) = document_of(policy, cx).and_then(|document| Some((document, last_review(document, cx.as_of)?))) else {
        return Outcome::Unknown;
    };
    for id in [policy.id.as_str(), document.id.as_str()] {
        let changes = cx.index().referring(Root::CHANGES, Change::AFFECTED, id).filter_map(|at| cx.aims().changes.get(at));
        for change in changes {
            if let Some(on) = change.done_on.filter(|on| *on > last && *on <= cx.as_of) {
                let defect = fail(Policy::DOCUMENT).with("policy", &policy.id).with("last", last).with("change", &change.id).with("on", on);
                return defect.related(&change.id).into();
            }
        }
    }
    Outcome::Pass
}
