//! A measure against a harm that is past its day and not done.

use crate::check::{Outcome, fail, rule};
use crate::model::{Action, Impact, ImpactAssessment};
use crate::read::Date;

rule! {
    "impact-mitigation-overdue", since "0.1", Practice, on ImpactAssessment, serves ["A.5.2"],
    effort CarryOut,
    message "a measure of `{assessment}` was due on {due} and has not been implemented",
    hint "implement it and record the date in `doneOn`, or set a new date and record what applies until then",
    alone check,
}

fn check<'a>(assessment: &'a ImpactAssessment, as_of: Date) -> Outcome<'a> {
    let (mut defects, mut some) = (Vec::new(), false);
    for (at, impact) in assessment.impacts.iter().enumerate() {
        for (number, measure) in impact.mitigations.iter().enumerate() {
            some = true;
            let open = measure.due.filter(|due| *due < as_of && measure.done_on.is_none_or(|on| on > as_of));
            if let Some(due) = open {
                let place = ImpactAssessment::IMPACTS.at(at).then_at(Impact::MITIGATIONS, number).then(Action::DUE);
                defects.push(fail(place).with("assessment", &assessment.id).with("due", due));
            }
        }
    }
    if some { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
