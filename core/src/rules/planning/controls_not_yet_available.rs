//! Necessary controls that interested parties are to see, and can't yet.

use crate::check::{Cx, Outcome, rule};
use crate::model::StatementOfApplicability;
use crate::rules::leadership::available;

rule! {
    "controls-not-yet-available", since "0.1", Shall, on StatementOfApplicability, serves ["6.1.3.s6"],
    effort CarryOut,
    message "the necessary controls are to be available to interested parties, and are not yet",
    hint "make them available, and record the day",
}

fn check<'a>(soa: &'a StatementOfApplicability, cx: &Cx<'a>) -> Outcome<'a> {
    available(&soa.available_to, StatementOfApplicability::AVAILABLE_TO, cx.as_of)
}
