//! An acceptance that was given before the risk method in force.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Rating, RiskAcceptance, RiskMethod, Treatment};

rule! {
    "risk-acceptance-older-than-method", since "0.1", Shall, on Treatment, serves ["6.1.3.s2"],
    effort Decide,
    message "`{risk}` was accepted on {on}, before the risk method in force was approved on {approvals.on}",
    message when VERSION "`{risk}` was accepted by version {methodVersion} of the risk method, but the method is at version {version}",
    hint "have the residual risk accepted by the risk method in force, and record it in `acceptance`",
    check by_present_method,
    with [Treatment::RISK],
}

fn by_present_method<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((risk, acceptance, _)) = super::acceptance_at_stake(treatment, cx) else { return Outcome::NotAsked };
    // What was carried over by a table was accepted as it was.
    let converted = risk.residual.as_deref().and_then(|residual| residual.converted_on);
    if acceptance.on.zip(converted).is_some_and(|(accepted, converted)| accepted <= converted && converted <= cx.as_of) {
        return Outcome::Pass;
    }
    let Some(method) = super::method(cx) else { return Outcome::Unknown };
    let version = acceptance.rating.as_deref().and_then(|rating| rating.method_version.as_ref());
    if let Some((used, version)) = version.zip(method.version.as_ref()).filter(|(used, version)| used != version) {
        let place = Treatment::ACCEPTANCE.then(RiskAcceptance::RATING).then(Rating::METHOD_VERSION);
        return fail(place).case(VERSION).with(Rating::METHOD_VERSION, used).with(RiskMethod::VERSION, version).into();
    }
    match acceptance.on.zip(super::method_approved(method, cx)) {
        None => Outcome::Unknown,
        Some((on, approved)) if on < approved => {
            fail(Treatment::ACCEPTANCE.then(RiskAcceptance::ON)).with(RiskAcceptance::ON, on).with("approvals.on", approved).into()
        }
        Some(_) => Outcome::Pass,
    }
}
