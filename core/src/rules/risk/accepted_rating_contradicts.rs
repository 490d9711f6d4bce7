//! An acceptance of a rating that the risk never had.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskAcceptance, Treatment};

rule! {
    "accepted-rating-contradicts", since "0.1", Integrity, on Treatment, serves ["6.1.3.s2"],
    effort Decide,
    unless ["risk-acceptance-of-other-rating"],
    message "`{treatment}` accepts a rating of {on}, but the residual rating of `{risk}` of the same date is another one",
    hint "have the residual risk accepted as it is rated, or correct the rating in `acceptance`",
    check same,
    with [Treatment::RISK],
}

fn same<'a>(it: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let accepted = it.acceptance.as_deref().and_then(|acceptance| acceptance.rating.as_deref());
    let residual = it.risk.as_ref().and_then(|risk| cx.risk(risk.as_str())?.residual.as_deref());
    let Some((accepted, residual)) = accepted.zip(residual).filter(|(one, other)| one.on.is_some() && one.on == other.on) else {
        return Outcome::NotAsked;
    };
    match super::same_rating(accepted, residual) {
        true => Outcome::Pass,
        false => accepted.on.map_or(Outcome::Pass, |on| fail(Treatment::ACCEPTANCE.then(RiskAcceptance::RATING)).with("on", on).into()),
    }
}
