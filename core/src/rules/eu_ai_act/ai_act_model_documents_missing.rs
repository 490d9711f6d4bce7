//! A general-purpose AI model on the market without the public documents that an obligation requires.

use crate::check::rule;
use crate::eu_ai_act::law::{self, Start};
use crate::model::{AiSystem, EuAiAct};

rule! {
    "ai-act-model-documents-missing", since "0.1", Shall, on Whole, serves ["4.2.s3"],
    effort CarryOut,
    message "for the general-purpose AI model of `{aiSystem}`, the copyright policy or the summary of the training content that `{obligation}` requires is not named",
    hint "name both documents in `copyrightPolicy` and `trainingContentSummary` (Article 53(1)(c) and (d)); they are required of open-source models too",
    whole |cx, sink| super::duty(cx, sink, &["Art.53"], AiSystem::EU_AI_ACT.then(EuAiAct::GPAI), |_, facts, cx| {
        let model = facts.gpai.as_deref()?;
        let placed = model.placed_on_market_on.filter(|placed| *placed <= cx.as_of)?;
        // Models that were there before have two years.
        let law = law::applied(cx.as_of);
        if placed < law.begins(Start::Models).date() && cx.as_of < law.begins(Start::OlderModels).date() {
            return None;
        }
        Some(model.copyright_policy.is_some() && model.training_content_summary.is_some())
    }),
}
