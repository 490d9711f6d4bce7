//! A communication of which nobody says with whom it takes place.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Communication;

rule! {
    "communication-audience-missing", since "0.1", Shall, on Communication, serves ["7.4.s3"],
    effort RecordOnly,
    message "nothing says with whom `{communication}` takes place",
    hint "name them in `withWhom`, `interestedParties` or `roles`",
}

fn check<'a>(communication: &'a Communication, _: &Cx<'a>) -> Outcome<'a> {
    if !communication.interested_parties.is_empty() || !communication.roles.is_empty() {
        return Outcome::Pass;
    }
    recorded(communication, Communication::WITH_WHOM, "communication")
}
