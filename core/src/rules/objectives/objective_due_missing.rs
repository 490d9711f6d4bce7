//! An objective without a target date.

use crate::check::rule;
use crate::model::Objective;

rule! {
    "objective-due-missing", since "0.1", Shall, on Objective, serves ["6.2.s5"],
    effort Decide,
    message "no date has been determined by which `{objective}` is to be achieved",
    hint "record the date in `due`",
    when super::planned,
    asks Says { field: Objective::DUE },
}
