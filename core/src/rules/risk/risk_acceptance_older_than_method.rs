//! An acceptance that was given before the method that judges the risk today.

use super::{acceptance_at_stake, method_approved};
use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Rating, RiskAcceptance, Treatment};

rule! {
    "risk-acceptance-older-than-method", since "0.1", Shall, on Treatment, serves ["6.1.3.s2"],
    effort Decide,
    message "the acceptance of `{risk}` is of {accepted}, and the risk method in force of {now}",
    hint "have the residual risk accepted as the method of today rates it",
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((risk, acceptance, _)) = acceptance_at_stake(treatment, cx) else { return Outcome::NotAsked };
    let Some(method) = cx.aims().risk_method.as_deref() else { return Outcome::Unknown };
    let at = Path::from(Treatment::ACCEPTANCE);
    let version = acceptance.rating.as_deref().and_then(|rating| rating.method_version.as_ref());
    if let Some((used, now)) = version.zip(method.version.as_ref()).filter(|(used, now)| used != now) {
        let defect = fail(at.then(RiskAcceptance::RATING).then(Rating::METHOD_VERSION)).with("risk", &risk.id);
        return defect.with("accepted", format!("version {used}")).with("now", format!("version {now}")).into();
    }
    match acceptance.on.zip(method_approved(method, cx)) {
        None => Outcome::Unknown,
        Some((on, since)) if on < since => {
            fail(at.then(RiskAcceptance::ON)).with("risk", &risk.id).with("accepted", on).with("now", since).into()
        }
        Some(_) => Outcome::Pass,
    }
}
