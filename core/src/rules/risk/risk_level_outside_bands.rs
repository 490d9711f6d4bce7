//! A complete rating that falls into no band of the risk method.

use crate::check::{Cx, Outcome, consequence_level, fail, likelihood_level, rule};
use crate::model::{Rating, Risk};

rule! {
    "risk-level-outside-bands", since "0.1", Shall, on Risk, serves ["6.1.2.e.1"],
    effort RecordOnly,
    unless ["risk-bands-missing", "risk-formula-missing"],
    message "the risk method gives no level for a rating of `{risk}`",
    hint "complete the rating, or the method so that each pair of likelihood and consequence falls into a band",
    when |risk, _| !super::ratings(risk).is_empty(),
    check has_level,
}

fn has_level<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(method) = super::method(cx) else { return Outcome::Unknown };
    let ratings = super::ratings(risk);
    // A key that is off the scale has a finding of its own, and so has a likelihood that is missing.
    let complete = |rating: &'a Rating| match &rating.likelihood {
        None if method.likelihood_scale.is_some() => false,
        _ if cx.level_of(rating).is_some() => true,
        likelihood => {
            likelihood.as_ref().is_none_or(|key| likelihood_level(method, key).is_some())
                && rating.consequences.iter().all(|rated| rated.level.is_none() || consequence_level(method, rated).is_some())
        }
    };
    let (known, open): (Vec<_>, Vec<_>) = ratings.into_iter().partition(|(_, rating)| complete(rating));
    let outside = known.into_iter().filter(|(_, rating)| cx.level_of(rating).is_none());
    let defects: Vec<_> = outside.map(|(field, _)| fail(field)).collect();
    if defects.is_empty() && !open.is_empty() { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
