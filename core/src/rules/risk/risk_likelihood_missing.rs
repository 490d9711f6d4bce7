//! A rating without a likelihood, although the method has a scale for it.

use super::{is_open, ratings};
use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Rating, Risk};

rule! {
    "risk-likelihood-missing", since "0.1", Shall, on Risk, serves ["6.1.2.d.2"],
    effort RecordOnly,
    message "a rating of `{risk}` has no likelihood",
    hint "say how likely it is, by the method's scale",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let ratings = ratings(risk);
    if !is_open(risk, cx.as_of) || ratings.is_empty() {
        return Outcome::NotAsked;
    }
    match cx.aims().risk_method.as_deref() {
        None => return Outcome::Unknown,
        // A method without likelihood does not ask for it.
        Some(method) if method.likelihood_scale.is_none() => return Outcome::NotAsked,
        Some(_) => {}
    }
    let open = ratings.into_iter().filter(|(_, rating)| rating.likelihood.is_none());
    Outcome::from_defects(open.map(|(field, _)| fail(Path::from(field).then(Rating::LIKELIHOOD)).with("risk", &risk.id)).collect())
}
