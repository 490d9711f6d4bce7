//! The plan of post-market monitoring that an obligation asks for is not recorded.

use super::{Met, at, duty};
use crate::check::{Cx, Sink, rule};
use crate::model::{AiSystem, EuAiAct};

rule! {
    "ai-act-post-market-plan-missing", since "0.1", Shall, on Whole, serves ["4.2.s3"],
    effort RecordOnly,
    message "`{system}` is in use without the post-market monitoring plan that `{obligation}` requires",
    hint "prepare the plan (Article 72), and name its document in `postMarketPlan`",
}

fn met(_: &AiSystem, facts: &EuAiAct, _: &Cx<'_>) -> Met {
    if facts.post_market_plan.is_some() { Met::Yes } else { Met::No(at(EuAiAct::POST_MARKET_PLAN)) }
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    duty(cx, sink, &["Art.72"], met);
}
