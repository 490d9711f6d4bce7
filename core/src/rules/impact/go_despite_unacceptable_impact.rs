//! An assessment that says go although a harm that remains is called unacceptable.

use crate::check::{Outcome, Path, fail, rule};
use crate::model::{Impact, ImpactAssessment, ImpactConclusion, ImpactEffect, ResidualImpact};
use crate::read::Date;

rule! {
    "go-despite-unacceptable-impact", since "0.1", Integrity, on ImpactAssessment, serves ["6.1.4.s4"],
    effort Decide,
    message "`{assessment}` concludes `go`, but judges the residual harm to `{party}` as not acceptable",
    hint "set conditions and conclude `goWithConditions`, conclude `stop`, or record why the residual harm is acceptable",
    alone check,
}

fn check<'a>(assessment: &'a ImpactAssessment, _: Date) -> Outcome<'a> {
    if assessment.conclusion != Some(ImpactConclusion::Go) {
        return Outcome::NotAsked;
    }
    let refused = |impact: &Impact| {
        let residual = impact.residual.as_deref().and_then(|residual| residual.acceptable);
        impact.effect != Some(ImpactEffect::Benefit) && residual == Some(false)
    };
    let mut defects = Vec::new();
    for (at, impact) in assessment.impacts.iter().enumerate().filter(|(_, impact)| refused(impact)) {
        let place: Path = ImpactAssessment::IMPACTS.at(at).then(Impact::RESIDUAL).then(ResidualImpact::ACCEPTABLE);
        let party = impact.party.as_ref().map_or("", |party| party.as_str());
        defects.push(fail(place).with("assessment", &assessment.id).with("party", party));
    }
    Outcome::from_defects(defects)
}
