//! An acceptance that was given before the method that judges the risk today.

use super::{acceptance_at_stake, method_approved};
use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Rating, RiskAcceptance, Treatment};

rule! {
    "risk-acceptance-older-than-method", since "0.1", Shall, on Treatment, serves ["6.1.3.s2"],
    message "`{risk}` was accepted by an earlier risk method than the one in force since {since}",
    hint "have the residual risk accepted as the method of today rates it",
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((risk, acceptance, _)) = acceptance_at_stake(treatment, cx) else { return Outcome::NotAsked };
    let Some(method) = cx.aims.risk_method.as_deref() else { return Outcome::Unknown };
    let Some(since) = method_approved(method, cx) else { return Outcome::Unknown };
    let at = Path::from(Treatment::ACCEPTANCE);
    let version = acceptance.rating.as_deref().and_then(|rating| rating.method_version.as_ref());
    let place = match (acceptance.on, version.zip(method.version.as_ref())) {
        (Some(on), _) if on < since => at.then(RiskAcceptance::ON),
        (_, Some((used, now))) if used != now => at.then(RiskAcceptance::RATING).then(Rating::METHOD_VERSION),
        (None, _) => return Outcome::Unknown,
        (Some(_), _) => return Outcome::Pass,
    };
    fail(place).with("risk", &risk.id).with("since", since).into()
}
