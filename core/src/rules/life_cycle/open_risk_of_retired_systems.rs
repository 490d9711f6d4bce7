//! A risk that is open although all systems that it concerns were taken out of use.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Risk;
use crate::rules::risk::is_open;

rule! {
    "open-risk-of-retired-systems", since "0.1", Practice, on Risk, serves ["A.6.2.6"],
    effort RecordOnly,
    message "`{risk}` is open, but all AI systems it concerns have been retired",
    hint "close the risk with its reason, or name the system that still bears it",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    if risk.ai_systems.is_empty() || !is_open(risk, cx.as_of) {
        return Outcome::NotAsked;
    }
    if super::all_retired(&risk.ai_systems, cx) { fail(Risk::AI_SYSTEMS).with("risk", &risk.id).into() } else { Outcome::Pass }
}
