//! A benefit whose residual impact was judged as if it were a harm.

use crate::check::{Outcome, fail, rule};
use crate::model::{Impact, ImpactAssessment};
use crate::read::Date;

rule! {
    "impact-benefit-judged-acceptable", since "0.1", Integrity, on ImpactAssessment, serves [],
    effort Decide,
    message "an impact of `{impactAssessment}` is recorded as a benefit, but its residual impact has been judged as if it were a harm",
    hint "record it as a harm, or remove the judgement of its residual impact",
    alone not_judged,
}

fn not_judged(it: &ImpactAssessment, _: Date) -> Outcome<'_> {
    let judged = |impact: &Impact| impact.residual.as_deref().is_some_and(|residual| residual.acceptable.is_some());
    let benefits = it.impacts.iter().enumerate().filter(|(_, impact)| !super::harms(impact));
    benefits.map(|(at, impact)| judged(impact).then(|| fail(ImpactAssessment::IMPACTS.at(at).then(Impact::EFFECT)))).collect()
}
