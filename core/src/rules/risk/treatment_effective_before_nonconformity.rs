//! A treatment that was found effective before a major nonconformity with its control.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Treatment;
use crate::rules::impact::assessed_on;
use crate::rules::nonconformity::major_since;

rule! {
    "treatment-effective-before-nonconformity", since "0.1", Shall, on Treatment, serves ["8.2.s1", "8.3.s2"],
    effort AssessAgain,
    message "`{treatment}` was found effective on {on}, but the major nonconformity `{nonconformity}`, open since {openedOn}, is about its control {control}",
    hint "review the effectiveness of the treatment again, and rate the risk",
    when |treatment, as_of| super::latest_review(treatment, as_of).is_some_and(|(.., review)| review.effective == Some(true)),
    check still_holds,
}

fn still_holds<'a>(it: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((_, on, _)) = super::latest_review(it, cx.as_of) else { return Outcome::NotAsked };
    let open =
        it.risk.as_ref().and_then(|risk| cx.risk(risk.as_str())).filter(|risk| risk.closed_on.is_none_or(|closed| closed > cx.as_of));
    let Some(risk) = open else { return Outcome::NotAsked };
    let judged = assessed_on(risk, cx.as_of).map_or(on, |rated| rated.max(on));
    let compared = it.controls.iter().enumerate().map(|(at, control)| {
        let (other, opened) = major_since(control.as_str(), judged, &risk.ai_systems, cx)?;
        let defect = fail(Treatment::CONTROLS.at(at)).with("on", on).with("nonconformity", &other.id).with("openedOn", opened);
        Some(defect.with("control", control).related(&other.id).related(control))
    });
    compared.collect()
}
