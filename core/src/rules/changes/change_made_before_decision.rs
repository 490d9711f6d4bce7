//! A planned change that was made before it was decided.

use crate::check::rule;
use crate::model::Change;

rule! {
    "change-made-before-decision", since "0.1", Shall, on Change, serves ["6.3.s1", "8.1.s8"],
    effort RecordOnly,
    message "`{change}` was made on {doneOn}, before it was decided on {decidedOn}",
    hint "correct the dates, or record the change as unplanned in `planned` and review its consequences",
    when |change, _| change.planned != Some(false),
    asks Order { first: Change::DECIDED_ON, then: Change::DONE_ON },
}
