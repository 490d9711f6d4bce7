//! A high-risk AI system in use without the EU declaration of conformity that an obligation requires.

use crate::check::rule;
use crate::model::{AiSystem, ConformityAssessment, EuAiAct};

rule! {
    "ai-act-declaration-missing", since "0.1", Shall, on Whole, serves ["4.2.s3"],
    effort RecordOnly,
    message "`{aiSystem}` is in use without the EU declaration of conformity that `{obligation}` requires",
    hint "draw up the declaration (Article 47), and name its document in `conformity.declaration`",
    whole |cx, sink| super::duty(cx, sink, &["Art.47"], AiSystem::EU_AI_ACT.then(EuAiAct::CONFORMITY).then(ConformityAssessment::DECLARATION), |_, facts, cx| {
        // What has not been assessed yet has a finding of its own.
        let assessed = facts.conformity.as_deref().filter(|conformity| conformity.on.is_some_and(|on| on <= cx.as_of))?;
        Some(assessed.declaration.is_some())
    }),
}
