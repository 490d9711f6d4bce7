//! An incident that was closed and never brought under control.

use super::closed;
use crate::check::{Outcome, fail, rule};
use crate::model::Incident;
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "incident-closed-uncontained", since "0.1", Practice, on Incident, serves [],
    effort CarryOut,
    message "`{incident}` was closed on {closed}, but its containment is not recorded",
    hint "record in `containment` what was done at once, and in `containedAt` when it was contained",
    alone check,
}

fn check<'a>(incident: &'a Incident, as_of: Date) -> Outcome<'a> {
    let Some(closed) = closed(incident, as_of) else { return Outcome::NotAsked };
    if says(&incident.containment) || incident.contained_at.is_some() {
        Outcome::Pass
    } else {
        fail(Incident::CONTAINMENT).with("incident", &incident.id).with("closed", closed).into()
    }
}
