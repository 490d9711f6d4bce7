//! A competence that is recorded as met although the actions for it were found ineffective.

use crate::check::rule;
use crate::model::{Competence, EffectivenessReview};
use crate::read::Date;

rule! {
    "competence-met-despite-no-effect", since "0.1", Integrity, on Competence, serves ["7.2.s2"],
    effort RecordOnly,
    message "`{competence}` is recorded as met, but the actions for it were evaluated as ineffective on {effectiveness.on}",
    hint "record `false` in `met`, or record the date of a later assessment in `assessedOn`",
    when |competence, as_of| evaluated(competence).is_some_and(|(on, _)| on <= as_of),
    holds |competence, _| competence.met != Some(true) || effective_or_later(competence), at Competence::MET,
    with [Competence::EFFECTIVENESS.then(EffectivenessReview::ON)],
}

fn evaluated(competence: &Competence) -> Option<(Date, bool)> {
    let review = competence.effectiveness.as_deref()?;
    review.on.zip(review.effective)
}

/// Whether the actions were effective; after a later assessment the competence may have been acquired by other means.
fn effective_or_later(competence: &Competence) -> bool {
    evaluated(competence).is_none_or(|(on, effective)| effective || competence.assessed_on > Some(on))
}
