//! A measure against an impact that is overdue.

use crate::check::{Cx, Deadlines, rule};
use crate::model::{Action, Impact, ImpactAssessment};

rule! {
    "impact-mitigation-overdue", since "0.1", Practice, on ImpactAssessment, serves ["A.5.2"],
    effort CarryOut,
    due ImpactMitigation,
    message "a measure of `{impactAssessment}` was due on {due} and has not been implemented",
    hint "implement it and record the date in `doneOn`, or set a new date and record what applies until then",
    given |it, cx| !super::of_retired(it, cx),
    deadlines measures,
}

fn measures<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Deadlines<'a> {
    let mut all = Deadlines::default();
    for (at, impact) in it.impacts.iter().enumerate() {
        for (number, measure) in impact.mitigations.iter().enumerate() {
            let place = ImpactAssessment::IMPACTS.at(at).then_at(Impact::MITIGATIONS, number).then(Action::DUE);
            all.add(place, measure.due, measure.done_on.is_some_and(|on| on <= cx.as_of));
        }
    }
    all
}
