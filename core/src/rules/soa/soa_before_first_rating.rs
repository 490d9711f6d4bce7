//! A Statement of Applicability from before any risk was rated.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{StatementOfApplicability, Treatment};
use crate::rules::risk::ratings;

rule! {
    "soa-before-first-rating", since "0.1", Shall, on StatementOfApplicability, serves ["6.1.3.f.i"],
    effort AssessAgain,
    message "the Statement of Applicability dates from {last}, before the first risk rating on {rating.on}",
    hint "determine the necessary controls from the risks and their treatment, and record the date of the review in `reviewedOn`",
    check after_rating,
}

fn after_rating<'a>(soa: &'a StatementOfApplicability, cx: &Cx<'a>) -> Outcome<'a> {
    let rated = cx.aims().risks.iter().flat_map(ratings).filter_map(|(_, rating)| rating.on);
    let Some(on) = rated.filter(|on| *on <= cx.as_of).min() else { return Outcome::NotAsked };
    let Some((last, place)) = super::last_considered(soa, cx.as_of) else { return Outcome::Unknown };
    // Where a treatment was approved by then, risks had been rated: what is recorded is how they were rated anew.
    let treated = |treatment: &Treatment| treatment.approval.as_deref().and_then(|approval| approval.on).is_some_and(|on| on <= last);
    if last >= on || cx.aims().treatments.iter().any(treated) {
        return Outcome::Pass;
    }
    fail(place).with("last", last).with("rating.on", on).into()
}
