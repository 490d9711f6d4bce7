//! A risk that was accepted by a person or role whom the risk method does not allow to.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskAcceptance, RiskAcceptanceRule, Treatment};

rule! {
    "risk-accepted-by-other", since "0.1", Shall, on Treatment, serves ["6.1.3.s2"],
    effort Decide,
    message "`{risk}` was accepted by `{by}`, whom the band `{band}` does not allow to accept it",
    message when NOT_NAMED "`{treatment}` does not name who accepted `{risk}`, whose band `{band}` requires acceptance",
    hint "have it accepted by a person or role that `acceptance` or `acceptedBy` of the band allows",
    check allowed,
    with [Treatment::RISK],
}

fn allowed<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((risk, acceptance, band)) = super::acceptance_at_stake(treatment, cx) else { return Outcome::NotAsked };
    let defect = fail(Treatment::ACCEPTANCE.then(RiskAcceptance::BY)).with("band", &band.key);
    let Some(by) = acceptance.by.as_ref() else { return defect.case(NOT_NAMED).into() };
    let actor = by.as_str();
    let listed = band.accepted_by.iter().any(|named| same_actor(actor, named.as_str(), cx));
    let top = || cx.is_top_management(actor) == Some(true);
    let allowed = match band.acceptance {
        Some(RiskAcceptanceRule::OwnerApproval) => {
            listed || risk.owner.as_ref().is_some_and(|owner| same_actor(actor, owner.as_str(), cx)) || top()
        }
        Some(RiskAcceptanceRule::TopManagementApproval) => listed || top(),
        Some(RiskAcceptanceRule::Acceptable) => true,
        Some(RiskAcceptanceRule::NotAcceptable) => false,
        None if !listed => return Outcome::Unknown,
        None => true,
    };
    if allowed { Outcome::Pass } else { defect.with(RiskAcceptance::BY, by).into() }
}

/// Whether the actor is the one named, or holds the role named.
fn same_actor(actor: &str, named: &str, cx: &Cx<'_>) -> bool {
    actor == named || cx.role(named).is_some_and(|role| role.holders.iter().any(|holder| holder.as_str() == actor))
}
