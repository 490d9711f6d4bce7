//! An incident that was closed before anyone knew what brought it about.

use super::closed;
use crate::check::{Outcome, recorded, rule};
use crate::model::Incident;
use crate::read::Date;

rule! {
    "incident-closed-without-causes", since "0.1", Practice, on Incident, serves ["A.8.4"],
    effort RecordOnly,
    message "`{incident}` was closed, but its causes have not been determined",
    hint "record in `causes` what was found, or that they could not be determined and why",
    alone check,
}

fn check<'a>(incident: &'a Incident, as_of: Date) -> Outcome<'a> {
    if closed(incident, as_of).is_some() { recorded(incident, Incident::CAUSES, "incident") } else { Outcome::NotAsked }
}
