//! A Statement of Applicability from before the latest treatment.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{StatementOfApplicability, Treatment};

rule! {
    "soa-older-than-treatment", since "0.1", Practice, on StatementOfApplicability, serves ["6.1.3.f.i"],
    effort AssessAgain,
    message "the Statement of Applicability was last looked at on {day}; `{treatment}` was approved on {on}",
    hint "check the necessary controls against the treatment, and record the review",
}

fn check<'a>(soa: &'a StatementOfApplicability, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((day, place)) = super::looked_at(soa, cx.as_of) else { return Outcome::Unknown };
    let dated = |treatment: &'a Treatment| Some((treatment.approval.as_deref()?.on.filter(|on| *on <= cx.as_of)?, treatment));
    match cx.aims().treatments.iter().filter(|t| !t.controls.is_empty()).filter_map(dated).max_by_key(|(on, _)| *on) {
        None => Outcome::NotAsked,
        Some((on, _)) if on <= day => Outcome::Pass,
        Some((on, treatment)) => fail(place).with("day", day).with("treatment", &treatment.id).with("on", on).related(&treatment.id).into(),
    }
}
