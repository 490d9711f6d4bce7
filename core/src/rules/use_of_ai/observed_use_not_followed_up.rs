//! A use outside of what is intended that was seen and led to nothing.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, ObservedUse};
use crate::rules::scope::{out_of_scope, says};

rule! {
    "observed-use-not-followed-up", since "0.1", Shall, on AiSystem, serves ["A.9.4"],
    effort Decide,
    message "`{aiSystem}` was seen in use for something that it is not intended for, and no follow-up is recorded",
    hint "record in `response` what was done, or name in `records` the risk, change or incident that it led to",
    given |it, cx| !out_of_scope(it, cx) && it.observed_uses.iter().any(|seen| seen.intended == Some(false)),
    check followed,
}

fn followed<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let seen =
        system.observed_uses.iter().enumerate().filter(|(_, it)| it.intended == Some(false) && it.on.is_none_or(|on| on <= cx.as_of));
    seen.map(|(at, it)| {
        let answered = says(&it.response) || !it.records.is_empty();
        (!answered).then(|| fail(AiSystem::OBSERVED_USES.at(at).then(ObservedUse::RESPONSE)))
    })
    .collect()
}
