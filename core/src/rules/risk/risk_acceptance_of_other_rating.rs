//! An acceptance of a rating that is not the residual one of today.

use super::{acceptance_at_stake, same_rating};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskAcceptance, Treatment};

rule! {
    "risk-acceptance-of-other-rating", since "0.1", Shall, on Treatment, serves ["6.1.3.s2"],
    effort Decide,
    message "what was accepted of `{risk}` is not its residual rating as it stands now",
    hint "have the residual risk accepted as it is rated today",
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((risk, acceptance, _)) = acceptance_at_stake(treatment, cx) else { return Outcome::NotAsked };
    let Some(residual) = risk.residual.as_deref() else { return Outcome::NotAsked };
    let at = crate::check::Path::from(Treatment::ACCEPTANCE);
    let Some(accepted) = acceptance.rating.as_deref() else {
        // Without the rating that was accepted, only the days tell.
        return match (acceptance.on, residual.on) {
            (Some(on), Some(rated)) if on < rated => fail(at.then(RiskAcceptance::ON)).with("risk", &risk.id).into(),
            (Some(_), Some(_)) => Outcome::Pass,
            _ => Outcome::Unknown,
        };
    };
    if same_rating(accepted, residual) { Outcome::Pass } else { fail(at.then(RiskAcceptance::RATING)).with("risk", &risk.id).into() }
}
