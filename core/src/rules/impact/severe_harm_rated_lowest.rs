//! A severe harm whose risk is rated as if no one were harmed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ConsequenceDimension, Impact, ImpactAssessment, RatedConsequence, Risk};

rule! {
    "severe-harm-rated-lowest", since "0.1", Integrity, on ImpactAssessment, serves ["6.1.2.d.1"],
    effort AssessAgain,
    message "`{impactAssessment}` found a harm of severity `{severity}`, but the risks it raised are rated without controls at the lowest level for people",
    hint "rate the consequences of the risk for individuals and societies as the impact assessment found them, or correct the assessment",
    check rated,
}

/// Asked once for the assessment: which of its harms became which risk is not recorded.
fn rated<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let severe = it.impacts.iter().find(|impact| super::severe(impact, cx) == Some(true)).and_then(|impact| impact.severity.as_ref());
    let risks: Option<Vec<&Risk>> = it.risks_raised.iter().map(|risk| cx.risk(risk.as_str())).collect();
    let Some((severity, risks)) = severe.zip(risks.filter(|risks| !risks.is_empty())) else { return Outcome::NotAsked };
    let lowest: Option<Vec<bool>> = risks.iter().map(|risk| at_lowest(risk, cx)).collect();
    match lowest {
        None => Outcome::Unknown,
        Some(all) if all.iter().all(|lowest| *lowest) => fail(ImpactAssessment::RISKS_RAISED).with(Impact::SEVERITY, severity).into(),
        Some(_) => Outcome::Pass,
    }
}

/// Whether the inherent rating has people bear no more than the lowest level; none where it rates nothing for them, or off the scale.
fn at_lowest(risk: &Risk, cx: &Cx<'_>) -> Option<bool> {
    let people = |one: &&RatedConsequence| one.dimension.is_some_and(|dimension| dimension != ConsequenceDimension::Organization);
    let rated: Vec<&RatedConsequence> = risk.inherent.as_deref()?.consequences.iter().filter(people).collect();
    let lowest: Option<Vec<bool>> = rated.iter().map(|one| is_lowest(one, cx)).collect();
    lowest.filter(|all| !all.is_empty()).map(|all| all.into_iter().all(|lowest| lowest))
}

fn is_lowest(one: &RatedConsequence, cx: &Cx<'_>) -> Option<bool> {
    let scales = &cx.aims().risk_method.as_deref()?.consequence_scales;
    let scale = scales.iter().find(|scale| scale.dimension == one.dimension && scale.aspect == one.aspect)?;
    let order = scale.levels.iter().find(|level| Some(&level.key) == one.level.as_ref())?.order?;
    let orders: Option<Vec<u32>> = scale.levels.iter().map(|level| level.order).collect();
    let orders = orders.filter(|orders| orders.len() > 1)?;
    Some(orders.into_iter().all(|other| other >= order))
}
