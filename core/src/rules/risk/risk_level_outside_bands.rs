//! A complete rating that falls into no band of the method.

use super::ratings;
use crate::check::level;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Risk;

rule! {
    "risk-level-outside-bands", since "0.1", Shall, on Risk, serves ["6.1.2.e.1"],
    effort RecordOnly,
    message "the method gives no level for this rating of `{risk}`",
    hint "complete the rating or the method: each pair of likelihood and consequence has to fall into a band",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let ratings = ratings(risk);
    if ratings.is_empty() {
        return Outcome::NotAsked;
    }
    let Some(method) = cx.aims().risk_method.as_deref() else { return Outcome::Unknown };
    // A key that is off the scale has a finding of its own.
    let on_scale = |r: &crate::model::Rating| {
        r.likelihood.as_ref().is_none_or(|key| crate::check::likelihood_level(method, key).is_some())
            && r.consequences.iter().all(|c| c.level.is_none() || crate::check::consequence_level(method, c).is_some())
    };
    if !ratings.iter().all(|(_, rating)| on_scale(rating)) {
        return Outcome::Unknown;
    }
    // So has a likelihood that is missing.
    let likely = |r: &crate::model::Rating| r.likelihood.is_some() || method.likelihood_scale.is_none();
    if !ratings.iter().all(|(_, rating)| likely(rating)) {
        return Outcome::Unknown;
    }
    let open = ratings.into_iter().filter(|(_, rating)| level(method, rating).is_none());
    Outcome::from_defects(open.map(|(field, _)| fail(field).with("risk", &risk.id)).collect())
}
