//! An open risk that names an issue from after its last rating or review.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Issue, Risk, Root};
use crate::rules::impact::assessed_on;

rule! {
    "risk-older-than-issue", since "0.1", Practice, on Risk, serves ["8.2.s1"],
    effort AssessAgain,
    message "`{risk}` was last rated or reviewed on {on}, before the issue `{issue}`, from which it follows, was identified on {identifiedOn}",
    hint "review the risk in the light of the issue, and record the date in `reviewedOn`",
    when |it, as_of| !it.issues.is_empty() && it.closed_on.is_none_or(|on| on > as_of),
    check reviewed,
}

fn reviewed<'a>(it: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(on) = assessed_on(it, cx.as_of) else { return Outcome::NotAsked };
    let named = it.issues.iter().enumerate().filter_map(|(at, named)| {
        let issue: &Issue = cx.aims().issues.get(cx.index().position(Root::ISSUES, named.as_str())?)?;
        let identified = issue.identified_on.filter(|identified| *identified <= cx.as_of)?;
        let defect = || fail(Risk::ISSUES.at(at)).with("on", on).with("issue", &issue.id).with(Issue::IDENTIFIED_ON, identified);
        Some((identified > on).then(|| defect().related(&issue.id)))
    });
    named.collect()
}
