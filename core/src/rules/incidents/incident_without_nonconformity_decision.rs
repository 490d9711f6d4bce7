//! A grave incident of which nobody decided whether it is a nonconformity.

use super::{closed, grave};
use crate::check::{Outcome, fail, rule};
use crate::model::Incident;
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "incident-without-nonconformity-decision", since "0.1", Practice, on Incident, serves [],
    effort RecordOnly,
    message "whether `{incident}` is a nonconformity has not been decided",
    hint "name the nonconformity, or give the reason in `noNonconformityReason` why none was opened",
    alone check,
}

fn check<'a>(incident: &'a Incident, as_of: Date) -> Outcome<'a> {
    if closed(incident, as_of).is_none() || grave(incident) == Some(false) {
        Outcome::NotAsked
    } else if incident.nonconformity.is_some() || says(&incident.no_nonconformity_reason) {
        Outcome::Pass
    } else if grave(incident).is_none() {
        Outcome::Unknown
    } else {
        fail(Incident::NONCONFORMITY).with("incident", &incident.id).into()
    }
}
