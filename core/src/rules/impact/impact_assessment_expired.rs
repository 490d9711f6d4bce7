//! The latest impact assessment of a system is no longer valid.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::{ImpactAssessment, ImpactMethod};
use crate::read::Kind;

rule! {
    "impact-assessment-expired", since "0.1", Shall, on ImpactAssessment, serves ["8.4.s1", "A.5.4", "A.5.5"],
    effort AssessAgain,
    due ImpactAssessment,
    message "`{impactAssessment}` of `{aiSystem}` was valid until {due}",
    hint "repeat the impact assessment; the planned interval or the date in `validUntil` has passed",
    given |it, cx| super::standing(it, cx).is_some(),
    deadlines until,
    with [ImpactAssessment::AI_SYSTEM],
}

fn until<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Deadlines<'a> {
    let stated = it.valid_until.map(|on| Deadline::new(ImpactAssessment::VALID_UNTIL.into(), on, DueTrigger::Expiry));
    let planned = super::method(cx).and_then(|method| it.on?.plus(method.interval.as_ref()?)).map(|on| Deadline {
        source: Some((ImpactMethod::TABLE.kind, "")),
        since: it.on,
        ..Deadline::new(ImpactAssessment::ON.into(), on, DueTrigger::Interval)
    });
    let first = stated.into_iter().chain(planned).min_by_key(|deadline| deadline.on);
    Deadlines { undated: first.is_none(), open: first.into_iter().collect(), asked: true }
}
