//! A communication of which nobody says what it is about.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Communication;

rule! {
    "communication-content-missing", since "0.1", Shall, on Communication, serves ["7.4.s1"],
    effort RecordOnly,
    message "nothing says what `{communication}` is about",
    hint "say it in `what`",
}

fn check<'a>(communication: &'a Communication, _: &Cx<'a>) -> Outcome<'a> {
    recorded(communication, Communication::WHAT, "communication")
}
