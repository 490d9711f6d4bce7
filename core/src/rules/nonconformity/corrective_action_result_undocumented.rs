//! Corrective action without evidence of its results.

use crate::check::{Outcome, fail, rule};
use crate::model::Nonconformity;
use crate::read::Date;

rule! {
    "corrective-action-result-undocumented", since "0.1", Shall, on Nonconformity, serves ["10.2.s3"],
    effort ShowEvidence,
    message "no evidence of the results of the corrective action on `{nonconformity}` is recorded",
    hint "name the record in `evidence` of the nonconformity, of an action or of the effectiveness review",
    when |it, as_of| super::closed(it, as_of).is_some() && !it.actions.is_empty(),
    alone shown,
}

fn shown(it: &Nonconformity, _: Date) -> Outcome<'_> {
    let review = it.effectiveness_review.as_deref().map(|review| &review.evidence);
    let all = review.into_iter().chain(it.actions.iter().map(|action| &action.evidence)).chain([&it.evidence]);
    let mut named = all.filter(|evidence| !evidence.is_empty());
    named.next().map_or_else(|| fail(Nonconformity::EVIDENCE).into(), |evidence| Outcome::PassOn(evidence))
}
