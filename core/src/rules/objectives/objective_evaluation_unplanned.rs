//! An objective of which nobody says how the result is judged.

use crate::check::{Cx, Outcome, rule};
use crate::model::Objective;

rule! {
    "objective-evaluation-unplanned", since "0.1", Shall, on Objective, serves ["6.2.s6"],
    effort Decide,
    message "nothing says how the result of `{objective}` is evaluated",
    hint "say in `evaluationMethod` who compares what with what, and when",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    super::planned(objective, Objective::EVALUATION_METHOD, cx)
}
