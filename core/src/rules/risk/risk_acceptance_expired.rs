//! An acceptance that no longer holds, of a risk that still needs one.

use super::acceptance_at_stake;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskAcceptance, Treatment};

rule! {
    "risk-acceptance-expired", since "0.1", Shall, on Treatment, serves ["6.1.3.s2"],
    effort Decide,
    message "the acceptance of `{risk}` ended on {until}",
    hint "have the risk accepted again as it stands today, or treat it further",
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((risk, acceptance, _)) = acceptance_at_stake(treatment, cx) else { return Outcome::NotAsked };
    match acceptance.until.filter(|until| *until < cx.as_of) {
        Some(until) => fail(crate::check::Path::from(Treatment::ACCEPTANCE).then(RiskAcceptance::UNTIL))
            .with("risk", &risk.id)
            .with("until", until)
            .into(),
        None => Outcome::Pass,
    }
}
