//! A harm that is rated worse after its measures than before.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Impact, ImpactAssessment, ImpactEffect};
use crate::read::Text;

rule! {
    "impact-residual-above-initial", since "0.1", Integrity, on ImpactAssessment, serves ["A.5.4"],
    effort RecordOnly,
    message "a harm in `{assessment}` is rated `{severity}` before its measures, but `{residual}` after them",
    hint "correct one of the ratings",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let scale = cx.aims().impact_method.as_deref().and_then(|method| method.severity_scale.as_deref());
    let Some(scale) = scale else { return Outcome::NotAsked };
    let order = |key: &Text| super::order(scale, key);
    let (mut defects, mut compared) = (Vec::new(), false);
    for (at, impact) in assessment.impacts.iter().enumerate().filter(|(_, impact)| impact.effect != Some(ImpactEffect::Benefit)) {
        let remains = impact.residual.as_deref().and_then(|residual| residual.severity.as_ref());
        let (Some(severity), Some(residual)) = (&impact.severity, remains) else { continue };
        let (Some(before), Some(after)) = (order(severity), order(residual)) else { continue };
        compared = true;
        if after > before {
            let defect = fail(ImpactAssessment::IMPACTS.at(at).then(Impact::RESIDUAL)).with("assessment", &assessment.id);
            defects.push(defect.with("severity", severity).with("residual", residual));
        }
    }
    if compared { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
