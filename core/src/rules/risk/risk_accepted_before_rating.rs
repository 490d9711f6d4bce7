//! A residual risk that was accepted before it was rated.

use crate::check::{Cx, Outcome, Path, ordered, rule};
use crate::model::{RiskAcceptance, Treatment};

rule! {
    "risk-accepted-before-rating", since "0.1", Integrity, on Treatment, serves ["6.1.3.s2"],
    effort Decide,
    message "`{treatment}` records the acceptance of {later} of a rating that was made on {earlier}",
    hint "have the rating accepted as it stands, or correct the days",
}

fn check<'a>(treatment: &'a Treatment, _: &Cx<'a>) -> Outcome<'a> {
    let Some(acceptance) = treatment.acceptance.as_deref() else { return Outcome::NotAsked };
    let rated = acceptance.rating.as_deref().and_then(|rating| rating.on);
    let place = Path::from(Treatment::ACCEPTANCE).then(RiskAcceptance::ON);
    ordered(place, Some(("treatment", treatment.id.as_str())), rated, acceptance.on)
}
