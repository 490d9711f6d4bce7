//! A high-risk AI system in use without the conformity assessment that an obligation requires.

use crate::check::rule;
use crate::model::{AiSystem, EuAiAct};

rule! {
    "ai-act-conformity-not-assessed", since "0.1", Shall, on Whole, serves ["4.2.s3"],
    effort AssessAgain,
    message "`{aiSystem}` is in use without the conformity assessment that `{obligation}` requires",
    hint "assess the conformity (Article 43), and record in `conformity` the procedure and the date",
    whole |cx, sink| super::duty(cx, sink, &["Art.43"], AiSystem::EU_AI_ACT.then(EuAiAct::CONFORMITY), |_, facts, cx| {
        Some(facts.conformity.as_deref().and_then(|conformity| conformity.on).is_some_and(|on| on <= cx.as_of))
    }),
}
