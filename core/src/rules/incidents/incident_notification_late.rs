//! A notification of an incident that was submitted late, or is overdue.

use crate::check::{Outcome, fail, rule};
use crate::model::{Incident, Notification};
use crate::read::Date;

rule! {
    "incident-notification-late", since "0.1", Shall, on Incident, serves ["A.8.4"],
    effort CarryOut,
    message "a notification of `{incident}` was due at {dueAt}, but was submitted at {notifiedAt}",
    message when OVERDUE "a notification of `{incident}` was due at {dueAt} and has not been submitted",
    hint "submit it, record in `notifiedAt` when it was submitted, and review why it was late",
    when |it, _| !it.notifications.is_empty(),
    alone in_time,
}

fn in_time(it: &Incident, as_of: Date) -> Outcome<'_> {
    let notices = it.notifications.iter().enumerate().filter_map(|(at, notice)| {
        let due = notice.due_at.as_ref()?;
        let defect = || fail(Incident::NOTIFICATIONS.at(at).then(Notification::NOTIFIED_AT)).with(Notification::DUE_AT, due);
        match notice.notified_at.as_ref().filter(|sent| sent.date() <= as_of) {
            Some(sent) => Some((due.is_before(sent)).then(|| defect().with(Notification::NOTIFIED_AT, sent))),
            None => (due.date() < as_of).then(|| Some(defect().case(OVERDUE))),
        }
    });
    notices.collect()
}
