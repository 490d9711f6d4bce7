//! An incident that was closed before anyone knew what brought it about.

use super::closed;
use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Incident;

rule! {
    "incident-closed-without-causes", since "0.1", Practice, on Incident, serves ["A.8.4"],
    effort RecordOnly,
    message "`{incident}` is closed, and nothing says what brought it about",
    hint "record in `causes` what was found, or that it could not be found and why",
}

fn check<'a>(incident: &'a Incident, cx: &Cx<'a>) -> Outcome<'a> {
    if closed(incident, cx.as_of).is_some() { recorded(incident, Incident::CAUSES, "incident") } else { Outcome::NotAsked }
}
