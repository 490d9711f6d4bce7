//! An interested party of which nobody knows what it wants.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::InterestedParty;

rule! {
    "party-without-needs", since "0.1", Shall, on InterestedParty, serves ["4.2.s2"],
    effort RecordOnly,
    message "no need, expectation or requirement of `{party}` is recorded",
    hint "record in `needs` what it needs, expects or can require",
}

fn check<'a>(party: &'a InterestedParty, _: &Cx<'a>) -> Outcome<'a> {
    recorded(party, InterestedParty::NEEDS, "party")
}
