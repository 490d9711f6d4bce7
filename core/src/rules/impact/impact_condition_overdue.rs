//! A condition of a go that is past its day and not met.

use crate::check::{Outcome, fail, rule};
use crate::model::{Action, ImpactAssessment, ImpactConclusion};
use crate::read::Date;

rule! {
    "impact-condition-overdue", since "0.1", Shall, on ImpactAssessment, serves ["8.1.s3"],
    effort CarryOut,
    message "a condition of `{assessment}` was due on {due} and has not been met",
    hint "meet it and record the date in `doneOn`, or stop the use of the system until it is met",
    alone check,
}

fn check<'a>(assessment: &'a ImpactAssessment, as_of: Date) -> Outcome<'a> {
    if assessment.conclusion != Some(ImpactConclusion::GoWithConditions) || assessment.conditions.is_empty() {
        return Outcome::NotAsked;
    }
    let mut defects = Vec::new();
    let mut undated = false;
    for (at, condition) in assessment.conditions.iter().enumerate() {
        let met = condition.done_on.is_some_and(|on| on <= as_of);
        undated |= !met && condition.due.is_none();
        if let Some(due) = condition.due.filter(|due| *due < as_of && !met) {
            defects.push(fail(ImpactAssessment::CONDITIONS.at(at).then(Action::DUE)).with("assessment", &assessment.id).with("due", due));
        }
    }
    if defects.is_empty() && undated { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
