//! An improvement that was implemented before the decision.

use crate::check::rule;
use crate::model::Improvement;

rule! {
    "improvement-made-before-decision", since "0.1", Integrity, on Improvement, serves ["10.1.s1"],
    effort RecordOnly,
    message "`{improvement}` was implemented on {doneOn}, before it was decided on {decidedOn}",
    hint "correct `decidedOn` or `doneOn`",
    asks Order { first: Improvement::DECIDED_ON, then: Improvement::DONE_ON },
}
