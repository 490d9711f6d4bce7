//! An AI system in use without the fundamental rights impact assessment that an obligation requires.

use crate::check::rule;
use crate::model::{AiSystem, EuAiAct, ImpactAssessment};

rule! {
    "ai-act-rights-assessment-missing", since "0.1", Shall, on Whole, serves ["4.2.s3"],
    effort AssessAgain,
    message "`{aiSystem}` is in use without the fundamental rights impact assessment that `{obligation}` requires",
    hint "perform it (Article 27), and name the completed impact assessment in `fundamentalRightsAssessment`",
    whole |cx, sink| super::duty(cx, sink, &["Art.27"], AiSystem::EU_AI_ACT.then(EuAiAct::FUNDAMENTAL_RIGHTS_ASSESSMENT), |_, facts, cx| {
        // One that is not completed, and a reference that leads nowhere, have findings of their own.
        let completed = |it: &ImpactAssessment| it.on.is_some_and(|on| on <= cx.as_of);
        let named = facts.fundamental_rights_assessment.is_some();
        let completed = super::rights_assessment(facts, cx).is_some_and(completed);
        (!named || completed).then_some(completed)
    }),
}
