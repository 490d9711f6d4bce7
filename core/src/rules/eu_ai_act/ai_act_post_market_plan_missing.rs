//! A high-risk AI system in use without the post-market monitoring plan that an obligation requires.

use crate::check::rule;
use crate::model::{AiSystem, EuAiAct};

rule! {
    "ai-act-post-market-plan-missing", since "0.1", Shall, on Whole, serves ["4.2.s3"],
    effort RecordOnly,
    message "`{aiSystem}` is in use without the post-market monitoring plan that `{obligation}` requires",
    hint "prepare the plan (Article 72), and name its document in `postMarketPlan`",
    whole |cx, sink| super::duty(cx, sink, &["Art.72"], AiSystem::EU_AI_ACT.then(EuAiAct::POST_MARKET_PLAN), |_, facts, _| {
        Some(facts.post_market_plan.is_some())
    }),
}
