//! An objective without planned actions.

use crate::check::rule;
use crate::model::Objective;

rule! {
    "objective-without-plan", since "0.1", Shall, on Objective, serves ["6.2.s2"],
    effort Decide,
    message "what will be done to achieve `{objective}` has not been determined",
    hint "record the steps in `actions`",
    when super::planned,
    asks Says { field: Objective::ACTIONS },
}
