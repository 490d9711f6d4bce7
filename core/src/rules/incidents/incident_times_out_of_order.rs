//! An incident whose times can't be.

use crate::check::{Outcome, fail, rule};
use crate::model::{Incident, Notification};
use crate::read::Date;

rule! {
    "incident-times-out-of-order", since "0.1", Integrity, on Incident, serves ["A.8.4"],
    effort RecordOnly,
    message "`{incident}`: {later} is before {earlier}",
    hint "correct the times: it occurred, was detected, reported, contained, closed",
    alone check,
}

fn check<'a>(incident: &'a Incident, _: Date) -> Outcome<'a> {
    let (occurred, detected, contained) = (incident.occurred_at.as_ref(), incident.detected_at.as_ref(), incident.contained_at.as_ref());
    let began = occurred.or(detected);
    // What stops by itself before anyone has noticed it (a fall-back, a restart) is no contradiction.
    let mut asked = false;
    for (field, earlier, later) in [(Incident::DETECTED_AT, occurred, detected), (Incident::CONTAINED_AT, began, contained)] {
        let (Some(earlier), Some(later)) = (earlier, later) else { continue };
        asked = true;
        if later.seconds() < earlier.seconds() {
            return fail(field).with("incident", &incident.id).with("later", later).with("earlier", earlier).into();
        }
    }
    for (at, notification) in incident.notifications.iter().enumerate() {
        let Some((earlier, later)) = began.zip(notification.notified_at.as_ref()) else { continue };
        asked = true;
        if later.seconds() < earlier.seconds() {
            let place = Incident::NOTIFICATIONS.at(at).then(Notification::NOTIFIED_AT);
            return fail(place).with("incident", &incident.id).with("later", later).with("earlier", earlier).into();
        }
    }
    match (contained.or(detected).or(occurred), incident.closed_on) {
        (Some(last), Some(closed)) if closed < last.date() => {
            fail(Incident::CLOSED_ON).with("incident", &incident.id).with("later", closed).with("earlier", last).into()
        }
        (last, closed) if asked || (last.is_some() && closed.is_some()) => Outcome::Pass,
        _ => Outcome::NotAsked,
    }
}
