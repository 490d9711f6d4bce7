//! A communication of which nobody says how it takes place.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Communication;

rule! {
    "communication-channel-missing", since "0.1", Shall, on Communication, serves ["7.4.s4"],
    effort RecordOnly,
    message "nothing says how `{communication}` takes place",
    hint "name channel and form in `how`",
}

fn check<'a>(communication: &'a Communication, _: &Cx<'a>) -> Outcome<'a> {
    recorded(communication, Communication::HOW, "communication")
}
