//! A condition of a conditional approval that is overdue.

use crate::check::rule;
use crate::model::{Action, ImpactAssessment, ImpactConclusion};

rule! {
    "impact-condition-overdue", since "0.1", Shall, on ImpactAssessment, serves ["8.1.s3"],
    effort CarryOut,
    due ImpactCondition,
    message "a condition of `{impactAssessment}` was due on {due} and has not been met",
    hint "meet it and record the date in `doneOn`, or stop the use of the system until it is met",
    given |it, cx| it.conclusion == Some(ImpactConclusion::GoWithConditions) && !super::of_retired(it, cx),
    asks OnTime { list: ImpactAssessment::CONDITIONS, due: Action::DUE, done: [Action::DONE_ON] },
}
