//! A treatment that was implemented without documenting its results.

use crate::check::{Outcome, fail, rule};
use crate::model::{Action, Treatment};
use crate::read::Date;

rule! {
    "treatment-result-undocumented", since "0.1", Shall, on Treatment, serves ["8.3.s6"],
    effort ShowEvidence,
    message "`{treatment}` was implemented by {doneOn}, but its results have not been documented",
    hint "name the evidence of the results in `evidence` of the treatment, its actions or its effectiveness reviews",
    alone documented,
}

fn documented(treatment: &Treatment, as_of: Date) -> Outcome<'_> {
    let Some(done) = super::carried_out(treatment, as_of) else { return Outcome::NotAsked };
    let of_actions = treatment.actions.iter().map(|action| &action.evidence);
    let of_reviews = treatment.effectiveness_reviews.iter().map(|review| &review.evidence);
    let mut all = std::iter::once(&treatment.evidence).chain(of_actions).chain(of_reviews);
    match all.find(|evidence| !evidence.is_empty()) {
        Some(evidence) => Outcome::PassOn(evidence),
        None => fail(Treatment::EVIDENCE).with(Action::DONE_ON, done).into(),
    }
}
