//! An action to close a gap in competence that is past its day.

use crate::check::{Cx, Outcome, on_time, rule};
use crate::model::Competence;

rule! {
    "competence-action-overdue", since "0.1", Shall, on Competence, serves ["7.2.s3"],
    effort CarryOut,
    message "an action for `{competence}` was due on {due} and is not done",
    hint "do it and record the day in `doneOn`, or plan a new day",
}

fn check<'a>(competence: &'a Competence, cx: &Cx<'a>) -> Outcome<'a> {
    on_time(competence, Competence::ACTIONS, "competence", cx.as_of)
}
