//! An AI policy that was affected by a change and has not been reviewed since.

use crate::check::{Cx, Outcome, fail, is_ai_policy, rule};
use crate::model::{Change, Document, Policy, Root};

rule! {
    "policy-older-than-change", since "0.1", Shall, on Policy, serves ["A.2.4"],
    effort AssessAgain,
    message "`{policy}` was last reviewed on {reviewedOn}, before `{change}` of {doneOn} affected it",
    hint "review the policy with regard to the change, and record the date",
    when |policy, _| is_ai_policy(policy),
    check reviewed,
}

fn reviewed<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    let document = super::document_of(policy, cx);
    let Some((document, last)) = document.and_then(|it| Some((it, super::last_review(it, cx.as_of)?))) else { return Outcome::Unknown };
    let changes =
        [policy.id.as_str(), document.id.as_str()].into_iter().flat_map(|id| cx.index().referring(Root::CHANGES, Change::AFFECTED, id));
    let mut done = changes.filter_map(|at| cx.aims().changes.get(at)).filter_map(|change| Some((change, change.done_on?)));
    done.find(|(_, on)| *on > last && *on <= cx.as_of).map_or(Outcome::Pass, |(change, on)| {
        let defect = fail(Policy::DOCUMENT).with(Document::REVIEWED_ON, last).with("change", &change.id);
        defect.with(Change::DONE_ON, on).related(&change.id).into()
    })
}
