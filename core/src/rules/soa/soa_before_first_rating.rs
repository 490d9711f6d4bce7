//! A Statement of Applicability from before any risk was rated.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{StatementOfApplicability, Treatment};
use crate::read::Date;
use crate::rules::risk::ratings;

rule! {
    "soa-before-first-rating", since "0.1", Shall, on StatementOfApplicability, serves ["6.1.3.f.i"],
    effort RecordOnly,
    message "the Statement of Applicability was last looked at on {day}, before the first risk was rated on {on}",
    hint "determine the necessary controls from the risks and their treatment, and record the review in `reviewedOn`",
}

fn check<'a>(soa: &'a StatementOfApplicability, cx: &Cx<'a>) -> Outcome<'a> {
    let rated = cx.aims().risks.iter().flat_map(ratings).filter_map(|(_, rating)| rating.on);
    let Some(on) = rated.filter(|on| *on <= cx.as_of).min() else { return Outcome::NotAsked };
    match super::looked_at(soa, cx.as_of) {
        None => Outcome::Unknown,
        Some((day, _)) if day >= on => Outcome::Pass,
        // Somebody treated risks by then: they were rated, and what is recorded is how they were rated anew.
        Some((day, _)) if cx.aims().treatments.iter().any(|treatment| treated(treatment).is_some_and(|on| on <= day)) => Outcome::Pass,
        Some((day, place)) => fail(place).with("day", day).with("on", on).into(),
    }
}

/// The day on which the treatment was approved.
fn treated(treatment: &Treatment) -> Option<Date> {
    treatment.approval.as_deref()?.on
}
