//! An objective without a day.

use crate::check::{Cx, Outcome, rule};
use crate::model::Objective;

rule! {
    "objective-due-missing", since "0.1", Shall, on Objective, serves ["6.2.s5"],
    effort RecordOnly,
    message "nothing says by when `{objective}` is to be reached",
    hint "give the day in `due`",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    super::planned(objective, Objective::DUE, cx)
}
