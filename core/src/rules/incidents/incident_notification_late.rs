//! Someone who had to be told of an incident by a time was told later, or not at all.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Incident, Notification};
use crate::rules::soa::unbound;

rule! {
    "incident-notification-late", since "0.1", Shall, on Incident, serves ["A.8.4"],
    effort CarryOut,
    message "a notification of `{incident}` was due at {due} and {was}",
    hint "submit it, record in `notifiedAt` when it was submitted, and review why it was late",
}

fn check<'a>(incident: &'a Incident, cx: &Cx<'a>) -> Outcome<'a> {
    if incident.notifications.is_empty() {
        return Outcome::NotAsked;
    }
    if let Some(answer) = unbound("A.8.4", None, cx) {
        return answer;
    }
    let (mut defects, mut asked) = (Vec::new(), false);
    for (at, notice) in incident.notifications.iter().enumerate() {
        let Some(due) = &notice.due_at else { continue };
        let sent = notice.notified_at.as_ref().filter(|sent| sent.date() <= cx.as_of);
        let was = match sent {
            Some(sent) if sent.seconds() > due.seconds() => ["went out at ", sent.as_str()].concat(),
            Some(_) => {
                asked = true;
                continue;
            }
            None if due.date() < cx.as_of => "did not go out".to_owned(),
            None => continue,
        };
        let place = Incident::NOTIFICATIONS.at(at).then(Notification::NOTIFIED_AT);
        defects.push(fail(place).with("incident", &incident.id).with("due", due).with("was", was));
    }
    if asked || !defects.is_empty() { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
