//! A risk that is retained as it is, and rated lower afterwards.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Rating, Risk, Treatment, TreatmentOption};
use crate::read::Kind;

rule! {
    "retained-risk-lowered", since "0.1", Integrity, on Treatment, serves ["6.1.3.a"],
    effort AssessAgain,
    message "`{treatment}` retains `{risk}` as it is, but the risk is rated lower after treatment than before",
    hint "record what lowers the risk in `actions` or `controls`, or correct the rating",
    when |it, _| it.option == Some(TreatmentOption::Retain) && it.actions.is_empty() && it.controls.is_empty(),
    check unchanged,
}

fn unchanged<'a>(it: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(risk) = super::treated(it, cx).filter(|risk| super::is_open(risk, cx.as_of)) else { return Outcome::NotAsked };
    // What another treatment, or a control that is in place, does about it may lower it.
    let other = cx.treatments_of(risk.id.as_str()).any(|other| other.id != it.id) || !risk.existing_controls.is_empty();
    let level = |rating: &Option<Box<Rating>>| cx.level_of(rating.as_deref()?).map(|level| level.rank);
    match (level(&risk.current).or(level(&risk.inherent)), level(&risk.residual)) {
        _ if other => Outcome::Pass,
        (Some(before), Some(after)) if after < before => fail(Treatment::OPTION).with(Risk::TABLE.kind, &risk.id).related(&risk.id).into(),
        (Some(_), Some(_)) => Outcome::Pass,
        _ => Outcome::Unknown,
    }
}
