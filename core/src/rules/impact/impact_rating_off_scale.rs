//! An impact is rated by a word that is not on the method's scales.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Impact, ImpactAssessment, ResidualImpact, Scale};
use crate::read::Text;

rule! {
    "impact-rating-off-scale", since "0.1", Integrity, on ImpactAssessment, serves [],
    effort RecordOnly,
    message "`{key}` is not a level of the scale of the impact assessment process",
    hint "use a key of its own scale of severity or likelihood",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let rated = |impact: &Impact| impact.severity.is_some() || impact.likelihood.is_some() || impact.residual.is_some();
    if !assessment.impacts.iter().any(rated) {
        return Outcome::NotAsked;
    }
    let Some(method) = cx.aims().impact_method.as_deref() else { return Outcome::Unknown };
    let (severity, likelihood) = (method.severity_scale.as_deref(), method.likelihood_scale.as_deref());
    let mut defects = Vec::new();
    for (at, impact) in assessment.impacts.iter().enumerate() {
        let here = ImpactAssessment::IMPACTS.at(at);
        let after = here.then(Impact::RESIDUAL);
        let residual = impact.residual.as_deref();
        let keys = [
            (impact.severity.as_ref(), severity, here.then(Impact::SEVERITY)),
            (impact.likelihood.as_ref(), likelihood, here.then(Impact::LIKELIHOOD)),
            (residual.and_then(|r| r.severity.as_ref()), severity, after.then(ResidualImpact::SEVERITY)),
            (residual.and_then(|r| r.likelihood.as_ref()), likelihood, after.then(ResidualImpact::LIKELIHOOD)),
        ];
        let off = keys.into_iter().filter_map(|(key, scale, place)| Some((key.filter(|key| !on(scale, key))?, place)));
        defects.extend(off.map(|(key, place): (&Text, Path)| fail(place).with("key", key)));
    }
    Outcome::from_defects(defects)
}

fn on(scale: Option<&Scale>, key: &Text) -> bool {
    scale.is_some_and(|scale| scale.levels.iter().any(|level| level.key == *key))
}
