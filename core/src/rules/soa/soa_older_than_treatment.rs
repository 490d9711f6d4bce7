//! A Statement of Applicability from before the latest treatment.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{StatementOfApplicability, Treatment};

rule! {
    "soa-older-than-treatment", since "0.1", Practice, on StatementOfApplicability, serves ["6.1.3.f.i"],
    effort AssessAgain,
    message "the Statement of Applicability dates from {last}, but `{treatment}` was approved later, on {approval.on}",
    hint "review the necessary controls against the treatment, and record the date in `reviewedOn`",
    check after_treatment,
}

fn after_treatment<'a>(soa: &'a StatementOfApplicability, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((last, place)) = super::last_considered(soa, cx.as_of) else { return Outcome::Unknown };
    let dated = |treatment: &'a Treatment| Some((treatment.approval.as_deref()?.on.filter(|on| *on <= cx.as_of)?, treatment));
    match cx.aims().treatments.iter().filter(|it| !it.controls.is_empty()).filter_map(dated).max_by_key(|(on, _)| *on) {
        None => Outcome::NotAsked,
        Some((on, _)) if on <= last => Outcome::Pass,
        Some((on, treatment)) => {
            let id = &treatment.id;
            fail(place).with("last", last).with("treatment", id).with("approval.on", on).related(id).into()
        }
    }
}
