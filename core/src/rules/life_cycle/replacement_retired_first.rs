//! A system that is replaced by one that was retired before it.

use crate::check::{Cx, Outcome, ended, fail, rule};
use crate::model::{AiSystem, Retirement};

rule! {
    "replacement-retired-first", since "0.1", Integrity, on AiSystem, serves [],
    effort Decide,
    message "`{aiSystem}` is to be replaced by `{replacement}`, which was retired on {until}",
    message when BEFORE "`{aiSystem}` was retired on {on} and is replaced by `{replacement}`, which had been retired on {until} already",
    hint "name the AI system that takes over, or remove `replacement`",
    check lasts,
}

fn lasts<'a>(it: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let named = it.retirement.as_deref().and_then(|retirement| retirement.replacement.as_ref());
    let known = named.and_then(|named| Some((named, cx.ai_system(named.as_str())?)));
    let Some((named, replacement)) = known else { return Outcome::NotAsked };
    let Some(until) = ended(replacement, cx).filter(|until| *until <= cx.as_of) else { return Outcome::Pass };
    let defect = fail(AiSystem::RETIREMENT.then(Retirement::REPLACEMENT)).with("replacement", named).with("until", until).related(named);
    match ended(it, cx) {
        Some(on) if until < on => defect.case(BEFORE).with("on", on).into(),
        // A replacement that was used in its turn has been replaced itself.
        Some(_) => Outcome::Pass,
        // Without the date of its own retirement it may have been retired before.
        None if super::retired(it) => Outcome::Unknown,
        None => defect.into(),
    }
}
