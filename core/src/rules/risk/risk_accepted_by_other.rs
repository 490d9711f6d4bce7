//! A risk accepted by someone whom the method does not allow to.

use super::{acceptance_at_stake, same_actor};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskAcceptance, RiskAcceptanceRule, RoleMandate, Treatment};

rule! {
    "risk-accepted-by-other", since "0.1", Shall, on Treatment, serves ["6.1.3.s2"],
    effort Decide,
    message "the band `{band}` does not let `{by}` accept the risk `{risk}`",
    hint "have it accepted by someone whom the band's `acceptance` or `acceptedBy` names",
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((risk, acceptance, band)) = acceptance_at_stake(treatment, cx) else { return Outcome::NotAsked };
    let at = crate::check::Path::from(Treatment::ACCEPTANCE).then(RiskAcceptance::BY);
    let defect = |by: &str| fail(at).with("risk", &risk.id).with("band", &band.key).with("by", by);
    let Some(by) = acceptance.by.as_ref() else { return defect("nobody").into() };
    let by = by.as_str();
    let listed = band.accepted_by.iter().any(|allowed| same_actor(by, allowed.as_str(), cx));
    let holds =
        |mandate: RoleMandate| cx.aims().roles.iter().any(|role| role.mandates.contains(&mandate) && same_actor(by, role.id.as_str(), cx));
    let allowed = match band.acceptance {
        Some(RiskAcceptanceRule::OwnerApproval) => {
            risk.owner.as_ref().is_some_and(|owner| same_actor(by, owner.as_str(), cx)) || holds(RoleMandate::TopManagement)
        }
        Some(RiskAcceptanceRule::TopManagementApproval) => holds(RoleMandate::TopManagement),
        Some(RiskAcceptanceRule::Acceptable) => true,
        Some(RiskAcceptanceRule::NotAcceptable) => false,
        None => return if listed { Outcome::Pass } else { Outcome::Unknown },
    };
    let never = band.acceptance == Some(RiskAcceptanceRule::NotAcceptable);
    if allowed || (listed && !never) { Outcome::Pass } else { defect(by).into() }
}
