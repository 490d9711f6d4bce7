//! A harm that is rated as more severe after its measures than before.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Impact, ImpactAssessment};

rule! {
    "impact-residual-above-initial", since "0.1", Integrity, on ImpactAssessment, serves ["A.5.4"],
    effort RecordOnly,
    message "a harm in `{impactAssessment}` is rated `{severity}` before its measures, but `{residual.severity}` after them",
    hint "correct one of the ratings",
    check lowered,
}

fn lowered<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let scale = super::method(cx).and_then(|method| method.severity_scale.as_deref());
    let compared = it.impacts.iter().enumerate().filter(|(_, impact)| super::harms(impact)).filter_map(|(at, impact)| {
        let (severity, residual) = (impact.severity.as_ref()?, impact.residual.as_deref()?.severity.as_ref()?);
        let (before, after) = (super::order(scale?, severity)?, super::order(scale?, residual)?);
        let defect = || fail(ImpactAssessment::IMPACTS.at(at).then(Impact::RESIDUAL));
        Some((after > before).then(|| defect().with(Impact::SEVERITY, severity).with("residual.severity", residual)))
    });
    compared.collect()
}
