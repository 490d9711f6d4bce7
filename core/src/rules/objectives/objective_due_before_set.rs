//! An objective that was due before it was set.

use crate::check::rule;
use crate::model::Objective;

rule! {
    "objective-due-before-set", since "0.1", Integrity, on Objective, serves [],
    effort RecordOnly,
    message "`{objective}` was due on {due}, before it was set on {setOn}",
    hint "correct `setOn` or `due`",
    asks Order { first: Objective::SET_ON, then: Objective::DUE },
}
