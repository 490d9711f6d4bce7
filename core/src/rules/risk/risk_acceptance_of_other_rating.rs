//! An acceptance of a rating other than the present residual one.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskAcceptance, Treatment};

rule! {
    "risk-acceptance-of-other-rating", since "0.1", Shall, on Treatment, serves ["6.1.3.s2"],
    effort Decide,
    message "`{treatment}` records the acceptance of a rating of `{risk}` that is not its present residual rating",
    message when RATED_SINCE "`{risk}` was accepted on {acceptance.on}, but its residual risk was rated again on {residual.on}",
    hint "have the residual risk accepted by its present rating, and record it in `acceptance`",
    check of_residual,
    with [Treatment::RISK],
}

fn of_residual<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((risk, acceptance, _)) = super::acceptance_at_stake(treatment, cx) else { return Outcome::NotAsked };
    let Some(residual) = risk.residual.as_deref() else { return Outcome::NotAsked };
    match (acceptance.rating.as_deref(), acceptance.on.zip(residual.on)) {
        (Some(accepted), _) if super::same_rating(accepted, residual) => Outcome::Pass,
        (Some(_), _) => fail(Treatment::ACCEPTANCE.then(RiskAcceptance::RATING)).into(),
        // Without the rating that was accepted, the dates decide.
        (None, Some((on, rated))) if on < rated => {
            let defect = fail(Treatment::ACCEPTANCE.then(RiskAcceptance::ON)).case(RATED_SINCE);
            defect.with("acceptance.on", on).with("residual.on", rated).into()
        }
        (None, Some(_)) => Outcome::Pass,
        (None, None) => Outcome::Unknown,
    }
}
