//! The latest impact assessment is from before the latest significant change of the system.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ImpactAssessment;

rule! {
    "impact-assessment-older-than-change", since "0.1", Shall, on ImpactAssessment, serves ["8.4.s1", "A.5.4", "A.5.5"],
    message "`{assessment}` is of {on}, and `{system}` was changed significantly on {changed}",
    hint "assess the impacts of the system as it is now",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((system, on)) = super::standing(assessment, cx) else { return Outcome::NotAsked };
    match system.last_significant_change.filter(|changed| *changed <= cx.as_of) {
        None => Outcome::NotAsked,
        Some(changed) if changed <= on => Outcome::Pass,
        Some(changed) => {
            let defect = fail(ImpactAssessment::ON).with("assessment", &assessment.id).with("on", on);
            defect.with("system", &system.id).with("changed", changed).related(&system.id).into()
        }
    }
}
