//! An impact assessment raises a risk of another system.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ImpactAssessment;

rule! {
    "impact-risk-of-other-system", since "0.1", Integrity, on ImpactAssessment, serves [],
    effort RecordOnly,
    message "`{assessment}` of `{system}` raised `{risk}`, which does not concern that system",
    hint "name the system in `aiSystems` of the risk, or correct `risksRaised`",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(system) = assessment.ai_system.as_ref().filter(|_| !assessment.risks_raised.is_empty()) else { return Outcome::NotAsked };
    let mut defects = Vec::new();
    for (at, raised) in assessment.risks_raised.iter().enumerate() {
        let Some(risk) = cx.risk(raised.as_str()) else { continue };
        if !risk.ai_systems.is_empty() && !risk.ai_systems.contains(system) {
            let defect = fail(ImpactAssessment::RISKS_RAISED.at(at)).with("assessment", &assessment.id).with("system", system);
            defects.push(defect.with("risk", raised).related(raised));
        }
    }
    Outcome::from_defects(defects)
}
