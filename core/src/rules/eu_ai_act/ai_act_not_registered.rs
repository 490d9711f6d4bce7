//! An AI system in use without the registration that an obligation requires.

use crate::check::rule;
use crate::model::{AiSystem, EuAiAct};
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "ai-act-not-registered", since "0.1", Shall, on Whole, serves ["4.2.s3"],
    effort RecordOnly,
    message "`{aiSystem}` is in use without the registration that `{obligation}` requires",
    hint "register it (Article 49; critical infrastructure at national level), and record number and date; or give the reason in `notRequiredReason` why none is needed",
    whole |cx, sink| super::duty(cx, sink, &["Art.49"], AiSystem::EU_AI_ACT.then(EuAiAct::REGISTRATION), |_, facts, cx| {
        registered(facts, cx.as_of)
    }),
}

fn registered(facts: &EuAiAct, as_of: Date) -> Option<bool> {
    match facts.registration.as_deref() {
        Some(registration) if says(&registration.not_required_reason) => None,
        Some(registration) => Some(registration.on.map_or(says(&registration.number), |on| on <= as_of)),
        None => Some(false),
    }
}
