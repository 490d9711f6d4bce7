//! An impact assessment that is retained for a shorter time than the process requires.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ImpactAssessment;

rule! {
    "impact-kept-shorter-than-method", since "0.1", Integrity, on ImpactAssessment, serves ["A.5.3"],
    effort RecordOnly,
    message "`{impactAssessment}` is retained for {retention}, but the process requires {impactMethod.retention}",
    hint "retain it as long as the process requires, or change the process",
    check as_required,
    with [ImpactAssessment::RETENTION],
}

fn as_required<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let from = it.on.unwrap_or(cx.as_of);
    let required = super::method(cx).and_then(|method| method.retention.as_ref());
    let ends = required.zip(it.retention.as_ref()).and_then(|(required, kept)| Some((required, from.plus(required)?, from.plus(kept)?)));
    ends.map_or(Outcome::NotAsked, |(required, until, kept)| match kept < until {
        true => fail(ImpactAssessment::RETENTION).with("impactMethod.retention", required).into(),
        false => Outcome::Pass,
    })
}
