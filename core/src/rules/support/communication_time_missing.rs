//! A communication of which nobody says when it takes place.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Communication;

rule! {
    "communication-time-missing", since "0.1", Shall, on Communication, serves ["7.4.s2"],
    message "nothing says when `{communication}` takes place",
    hint "name the occasion in `when` or the rhythm in `interval`",
}

fn check<'a>(communication: &'a Communication, _: &Cx<'a>) -> Outcome<'a> {
    if communication.interval.is_some() { Outcome::Pass } else { recorded(communication, Communication::WHEN, "communication") }
}
