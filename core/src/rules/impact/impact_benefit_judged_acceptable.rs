//! A benefit of which somebody judged whether what remains is acceptable.

use crate::check::{Outcome, fail, rule};
use crate::model::{Impact, ImpactAssessment, ImpactEffect};
use crate::read::Date;

rule! {
    "impact-benefit-judged-acceptable", since "0.1", Integrity, on ImpactAssessment, serves [],
    effort Decide,
    message "an impact of `{assessment}` is recorded as a benefit, but its residual impact has been judged as if it were a harm",
    hint "record it as a harm, or remove the judgement of its residual impact",
    alone check,
}

fn check<'a>(assessment: &'a ImpactAssessment, _: Date) -> Outcome<'a> {
    let benefits = assessment.impacts.iter().enumerate().filter(|(_, impact)| impact.effect == Some(ImpactEffect::Benefit));
    let judged = |impact: &Impact| impact.residual.as_deref().is_some_and(|residual| residual.acceptable.is_some());
    let mut any = false;
    let wrong = benefits.inspect(|_| any = true).filter(|(_, impact)| judged(impact));
    let place = |at| ImpactAssessment::IMPACTS.at(at).then(Impact::EFFECT);
    let defects = wrong.map(|(at, _)| fail(place(at)).with("assessment", &assessment.id)).collect();
    if any { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
