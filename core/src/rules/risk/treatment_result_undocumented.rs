//! A treatment that was carried out and left no record.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Treatment;

rule! {
    "treatment-result-undocumented", since "0.1", Shall, on Treatment, serves ["8.3.s6"],
    effort RecordOnly,
    message "`{treatment}` was carried out by {done}, and nothing documents the result",
    hint "name the record in `evidence` of the treatment, of its actions or of the review of its effect",
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(done) = super::carried_out(treatment, cx.as_of) else { return Outcome::NotAsked };
    if !treatment.evidence.is_empty() {
        return Outcome::PassOn(&treatment.evidence);
    }
    let of_actions = treatment.actions.iter().map(|action| &action.evidence);
    let of_reviews = treatment.effectiveness_reviews.iter().map(|review| &review.evidence);
    match of_actions.chain(of_reviews).find(|evidence| !evidence.is_empty()) {
        Some(evidence) => Outcome::PassOn(evidence),
        None => fail(Treatment::EVIDENCE).with("treatment", &treatment.id).with("done", done).into(),
    }
}
