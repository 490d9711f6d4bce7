//! A risk that was accepted by a person or role whom the risk method does not allow to.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Risk, RiskAcceptance, RiskAcceptanceRule, RiskBand, Treatment};

rule! {
    "risk-accepted-by-other", since "0.1", Shall, on Treatment, serves ["6.1.3.s2"],
    effort Decide,
    message "`{risk}` was accepted by `{by}`, whom the band `{band}` does not allow to accept it",
    message when NOT_NAMED "`{treatment}` does not name who accepted `{risk}`, whose band `{band}` requires acceptance",
    hint "have it accepted by a person or role that `acceptance` or `acceptedBy` of the band allows",
    check allowed,
}

fn allowed<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let own = super::acceptance_at_stake(treatment, cx).map(|stake| (Path::from(Treatment::ACCEPTANCE.then(RiskAcceptance::BY)), stake));
    // What a treatment helps against too is accepted with it, unless it was accepted by itself.
    let further = treatment.further_risks.iter().enumerate().filter_map(|(at, risk)| {
        let stake = super::at_stake(treatment, risk, cx)?;
        let itself = |other: &Treatment| other.risk.as_ref() == Some(risk) && super::given(other, cx.as_of).is_some();
        (!cx.treatments_of(risk.as_str()).any(itself)).then_some((Treatment::FURTHER_RISKS.at(at), stake))
    });
    let (mut defects, mut asked, mut unknown) = (Vec::new(), false, false);
    for (place, (risk, acceptance, band)) in own.into_iter().chain(further) {
        asked = true;
        let defect = || fail(place).with("risk", &risk.id).with("band", &band.key);
        match acceptance.by.as_ref().map(|by| (by, may_accept(by.as_str(), risk, band, cx))) {
            None => defects.push(defect().case(NOT_NAMED)),
            Some((_, None)) => unknown = true,
            Some((_, Some(true))) => {}
            Some((by, Some(false))) => defects.push(defect().with(RiskAcceptance::BY, by)),
        }
    }
    Outcome::of_places(defects, asked, unknown)
}

/// Whether the band lets the actor accept the risk; none where it says nothing of that.
fn may_accept(actor: &str, risk: &Risk, band: &RiskBand, cx: &Cx<'_>) -> Option<bool> {
    let listed = band.accepted_by.iter().any(|named| same_actor(actor, named.as_str(), cx));
    let top = || cx.is_top_management(actor) == Some(true);
    match band.acceptance {
        Some(RiskAcceptanceRule::OwnerApproval) => {
            Some(listed || risk.owner.as_ref().is_some_and(|owner| same_actor(actor, owner.as_str(), cx)) || top())
        }
        Some(RiskAcceptanceRule::TopManagementApproval) => Some(listed || top()),
        Some(RiskAcceptanceRule::Acceptable) => Some(true),
        Some(RiskAcceptanceRule::NotAcceptable) => Some(false),
        None => listed.then_some(true),
    }
}

/// Whether the actor is the one named, or holds the role named.
fn same_actor(actor: &str, named: &str, cx: &Cx<'_>) -> bool {
    actor == named || cx.role(named).is_some_and(|role| role.holders.iter().any(|holder| holder.as_str() == actor))
}
