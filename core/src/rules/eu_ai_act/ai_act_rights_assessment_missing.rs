//! The fundamental rights impact assessment that an obligation asks of a system in use is not recorded.

use super::{Met, at, duty};
use crate::check::{Cx, Sink, rule};
use crate::model::{AiSystem, EuAiAct, Root};

rule! {
    "ai-act-rights-assessment-missing", since "0.1", Shall, on Whole, serves ["4.2.s3"],
    effort AssessAgain,
    message "`{system}` is in use without the fundamental rights impact assessment that `{obligation}` requires",
    hint "perform it (Article 27), and name the completed impact assessment in `fundamentalRightsAssessment`",
}

fn met(_: &AiSystem, facts: &EuAiAct, cx: &Cx<'_>) -> Met {
    let Some(named) = &facts.fundamental_rights_assessment else { return Met::No(at(EuAiAct::FUNDAMENTAL_RIGHTS_ASSESSMENT)) };
    let position = cx.index().position(Root::IMPACT_ASSESSMENTS, named.as_str());
    let assessment = position.and_then(|position| cx.aims().impact_assessments.get(position));
    // One that is not finished, and a reference that leads nowhere, have findings of their own.
    if assessment.and_then(|assessment| assessment.on).is_some_and(|on| on <= cx.as_of) { Met::Yes } else { Met::NotAsked }
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    duty(cx, sink, &["Art.27"], met);
}
