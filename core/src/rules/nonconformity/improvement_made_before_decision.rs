//! An improvement that was made before it was decided.

use crate::check::{Cx, Outcome, in_order, rule};
use crate::model::Improvement;

rule! {
    "improvement-made-before-decision", since "0.1", Integrity, on Improvement, serves ["10.1.s1"],
    effort RecordOnly,
    message "`{improvement}` was made on {later}, before it was decided on {earlier}",
    hint "correct `decidedOn` or `doneOn`",
}

fn check<'a>(improvement: &'a Improvement, _: &Cx<'a>) -> Outcome<'a> {
    in_order(improvement, Improvement::DECIDED_ON, Improvement::DONE_ON, "improvement")
}
