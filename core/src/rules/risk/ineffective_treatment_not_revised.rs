//! A treatment that was found ineffective and has not been revised.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{EffectivenessReview, Treatment};

rule! {
    "ineffective-treatment-not-revised", since "0.1", Shall, on Treatment, serves ["8.3.s4", "8.3.s5"],
    effort Decide,
    message "`{treatment}` was found ineffective on {on}, but has not been revised since",
    hint "choose the option anew and record the new approval in `approval`, or record a treatment that names this one in `replaces`",
    check revised,
}

fn revised<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let review = super::latest_review(treatment, cx.as_of).filter(|(.., review)| review.effective == Some(false));
    let Some((at, on, _)) = review else { return Outcome::NotAsked };
    if super::approved(treatment, cx.as_of).is_some_and(|again| again >= on) || super::replaced(treatment, cx) {
        return Outcome::Pass;
    }
    fail(Treatment::EFFECTIVENESS_REVIEWS.at(at).then(EffectivenessReview::EFFECTIVE)).with(EffectivenessReview::ON, on).into()
}
