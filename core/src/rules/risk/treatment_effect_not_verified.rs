//! A treatment that was implemented without verifying its effectiveness.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Action, Treatment};
use crate::read::Date;

rule! {
    "treatment-effect-not-verified", since "0.1", Shall, on Treatment, serves ["8.3.s2"],
    effort AssessAgain,
    message "`{treatment}` was implemented by {doneOn}, but its effectiveness has not been verified",
    hint "verify the effectiveness and record it in `effectivenessReviews`, or rate the risk again",
    check verified,
}

fn verified<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(done) = super::carried_out(treatment, cx.as_of) else { return Outcome::NotAsked };
    let since = |on: Option<Date>| on.is_some_and(|on| (done..=cx.as_of).contains(&on));
    let own = treatment.effectiveness_reviews.iter();
    let mut reviews = own.chain(treatment.actions.iter().filter_map(|action| action.effectiveness_review.as_deref()));
    let reviewed = reviews.any(|review| review.effective.is_some() && since(review.on));
    let ratings = super::treated(treatment, cx).into_iter().flat_map(|risk| [&risk.current, &risk.residual]).flatten();
    // A review is recorded for a later date: by the organization's own plan nothing is verified yet.
    let awaited = !reviewed && treatment.effectiveness_reviews.iter().any(|review| review.on.is_some_and(|on| on > cx.as_of));
    if reviewed || (!awaited && ratings.into_iter().any(|rating| since(rating.on))) {
        return Outcome::Pass;
    }
    // A review is planned and its date has not come.
    if awaited || treatment.next_review_on.is_some_and(|on| on >= cx.as_of) {
        return Outcome::Unknown;
    }
    fail(Treatment::EFFECTIVENESS_REVIEWS).with(Action::DONE_ON, done).into()
}
