//! A treatment that was carried out, and nobody looked whether it works.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Treatment;

rule! {
    "treatment-effect-not-verified", since "0.1", Shall, on Treatment, serves ["8.3.s2"],
    effort AssessAgain,
    message "`{treatment}` was carried out by {done}, and nothing shows whether it works",
    hint "review its effect in `effectivenessReviews`, or rate the risk again",
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(done) = super::carried_out(treatment, cx.as_of) else { return Outcome::NotAsked };
    let own = treatment.effectiveness_reviews.iter();
    let reviews = own.chain(treatment.actions.iter().filter_map(|action| action.effectiveness_review.as_deref()));
    let mut reviewed = reviews.filter(|review| review.effective.is_some() && review.on.is_some_and(|on| on >= done && on <= cx.as_of));
    let risk = treatment.risk.as_ref().and_then(|risk| cx.risk(risk.as_str()));
    let rated = risk.into_iter().flat_map(|risk| [&risk.current, &risk.residual]).filter_map(|rating| rating.as_deref()?.on);
    let reviewed = reviewed.next().is_some();
    // A review is written down for a day to come: by the organization's own plan nothing is verified yet.
    let awaited = !reviewed && treatment.effectiveness_reviews.iter().any(|review| review.on.is_some_and(|on| on > cx.as_of));
    if reviewed || (!awaited && rated.into_iter().any(|on| on >= done && on <= cx.as_of)) {
        return Outcome::Pass;
    }
    // A look is planned and its day has not come.
    if awaited || treatment.next_review_on.is_some_and(|on| on >= cx.as_of) {
        return Outcome::Unknown;
    }
    fail(Treatment::EFFECTIVENESS_REVIEWS).with("treatment", &treatment.id).with("done", done).into()
}
