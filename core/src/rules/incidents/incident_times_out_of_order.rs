//! An incident whose times can't be.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Incident;
use crate::read::{DateTime, Field};

rule! {
    "incident-times-out-of-order", since "0.1", Integrity, on Incident, serves [],
    message "`{incident}`: {later} is before {earlier}",
    hint "put the times right: it happened, was noticed, was under control, was closed",
}

fn check<'a>(incident: &'a Incident, _: &Cx<'a>) -> Outcome<'a> {
    let times: [(Field, &Option<DateTime>); 3] = [
        (Incident::OCCURRED_AT, &incident.occurred_at),
        (Incident::DETECTED_AT, &incident.detected_at),
        (Incident::CONTAINED_AT, &incident.contained_at),
    ];
    let mut before: Option<&DateTime> = None;
    let mut asked = false;
    for (field, time) in times {
        let Some(time) = time else { continue };
        if let Some(earlier) = before {
            asked = true;
            // What is stopped before anyone has noticed it (a fall-back, a restart) is no contradiction.
            if field == Incident::DETECTED_AT && earlier.seconds() > time.seconds()
                || field == Incident::CONTAINED_AT && first(incident) > time.seconds()
            {
                return fail(field).with("incident", &incident.id).with("later", time).with("earlier", earlier).into();
            }
        }
        before = Some(time);
    }
    match (before, incident.closed_on) {
        (Some(last), Some(closed)) if closed < last.date() => {
            fail(Incident::CLOSED_ON).with("incident", &incident.id).with("later", closed).with("earlier", last).into()
        }
        (Some(_), Some(_)) => Outcome::Pass,
        _ if asked => Outcome::Pass,
        _ => Outcome::NotAsked,
    }
}

/// When it began, as far as recorded.
fn first(incident: &Incident) -> i64 {
    incident.occurred_at.as_ref().or(incident.detected_at.as_ref()).map_or(i64::MIN, DateTime::seconds)
}
