//! The registration that an obligation asks of a system in use is not recorded.

use super::{Met, at, duty};
use crate::check::{Cx, Sink, rule};
use crate::model::{AiSystem, EuAiAct};
use crate::rules::scope::says;

rule! {
    "ai-act-not-registered", since "0.1", Shall, on Whole, serves ["4.2.s3"],
    effort RecordOnly,
    message "`{system}` is in use without the registration that `{obligation}` requires",
    hint "register it in the EU database (Article 49), and record number and date; or give the reason in `notRequiredReason` why none is needed",
}

fn met(_: &AiSystem, facts: &EuAiAct, cx: &Cx<'_>) -> Met {
    match facts.registration.as_deref() {
        Some(registration) if says(&registration.not_required_reason) => Met::NotAsked,
        Some(registration) if registration.on.map_or(says(&registration.number), |on| on <= cx.as_of) => Met::Yes,
        _ => Met::No(at(EuAiAct::REGISTRATION)),
    }
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    duty(cx, sink, &["Art.49"], met);
}
