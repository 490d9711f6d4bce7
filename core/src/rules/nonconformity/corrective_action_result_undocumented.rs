//! Corrective actions of which nothing shows the result.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Nonconformity;

rule! {
    "corrective-action-result-undocumented", since "0.1", Shall, on Nonconformity, serves ["10.2.s3"],
    effort RecordOnly,
    message "nothing shows the results of the actions on `{nonconformity}`",
    hint "name the record in `evidence` of the nonconformity, of an action or of the effectiveness review",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    if super::closed(nonconformity, cx.as_of).is_none() || nonconformity.actions.is_empty() {
        return Outcome::NotAsked;
    }
    let review = nonconformity.effectiveness_review.as_deref().map(|review| &review.evidence);
    let actions = nonconformity.actions.iter().map(|action| &action.evidence);
    match review.into_iter().chain(actions).chain([&nonconformity.evidence]).find(|evidence| !evidence.is_empty()) {
        Some(evidence) => Outcome::PassOn(evidence),
        None => fail(Nonconformity::EVIDENCE).with("nonconformity", &nonconformity.id).into(),
    }
}
