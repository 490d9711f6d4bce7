//! Climate change that has not been determined to be a relevant issue or not.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::{Issue, IssueTopic, Root};

rule! {
    "climate-change-not-determined", since "0.1", Shall, on Whole, serves ["4.1.s2"],
    effort Decide,
    message "whether climate change is a relevant issue has not been determined",
    hint "record an issue with the topic `climate`, the determination in `relevant` and the reason for it in `reason`",
    whole determined,
}

fn determined(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let known = |issue: &Issue| issue.topic == Some(IssueTopic::Climate) && issue.identified_on.is_none_or(|on| on <= cx.as_of);
    let mut climate = cx.aims().issues.iter().enumerate().filter(|(_, issue)| known(issue)).peekable();
    let undecided = climate.peek().copied();
    match (climate.find(|(_, issue)| issue.relevant.is_some()), undecided) {
        (Some((_, decided)), _) => sink.pass(decided.id.as_str()),
        (None, Some((at, issue))) => sink.fail("issue", issue.id.as_str(), fail(Root::ISSUES.at(at).then(Issue::RELEVANT))),
        // Without any issue, or before the document is complete, that is the finding.
        _ if cx.aims().issues.is_empty() || !cx.declared_complete() => sink.unknown("issues"),
        _ => sink.fail("", "", fail(Path::from(Root::ISSUES))),
    }
}
