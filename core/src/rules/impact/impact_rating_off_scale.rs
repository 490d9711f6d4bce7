//! An impact that is rated by a key that is not on the scales of the process.

use crate::check::{Case, Cx, Outcome, fail, rule};
use crate::model::{Impact, ImpactAssessment, ResidualImpact, Scale};
use crate::read::Text;

rule! {
    "impact-rating-off-scale", since "0.1", Integrity, on ImpactAssessment, serves ["6.1.4.s1", "8.4.s1"],
    effort RecordOnly,
    message "an impact of `{impactAssessment}` has the severity `{severity}`, which is not on the scale of the process",
    message when LIKELIHOOD "an impact of `{impactAssessment}` has the likelihood `{likelihood}`, which is not on the scale of the process",
    hint "use a key of its own scale of severity or likelihood",
    when |it, _| it.impacts.iter().any(|impact| impact.severity.is_some() || impact.likelihood.is_some() || impact.residual.is_some()),
    check on_scale,
}

fn on_scale<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(method) = super::method(cx) else { return Outcome::Unknown };
    let on = |scale: Option<&Scale>, key: &Text| scale.is_some_and(|scale| scale.levels.iter().any(|level| level.key == *key));
    let (severities, likelihoods) = (method.severity_scale.as_deref(), method.likelihood_scale.as_deref());
    let mut defects = Vec::new();
    for (at, impact) in it.impacts.iter().enumerate() {
        let residual = impact.residual.as_deref();
        let keys = [
            (&impact.severity, severities, Impact::SEVERITY.any(), Case::default()),
            (&impact.likelihood, likelihoods, Impact::LIKELIHOOD.any(), LIKELIHOOD),
            (residual.map_or(&None, |it| &it.severity), severities, Impact::RESIDUAL.then(ResidualImpact::SEVERITY).any(), Case::default()),
            (residual.map_or(&None, |it| &it.likelihood), likelihoods, Impact::RESIDUAL.then(ResidualImpact::LIKELIHOOD).any(), LIKELIHOOD),
        ];
        let off = keys.into_iter().filter_map(|(key, scale, field, case)| Some((key.as_ref().filter(|key| !on(scale, key))?, field, case)));
        defects.extend(off.map(|(key, field, case)| fail(ImpactAssessment::IMPACTS.at(at).then(field)).case(case).with(field, key)));
    }
    Outcome::from_defects(defects)
}
