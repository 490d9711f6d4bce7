//! A notification that an obligation requires, without evidence of it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Evidence, Incident, Notification};
use crate::rules::scope::says;

rule! {
    "notification-not-shown", since "0.1", Practice, on Incident, serves ["A.8.4"],
    effort ShowEvidence,
    message "the notification of {notifiedAt} about `{incident}`, which `{obligation}` requires, has neither a reference of the receiver nor evidence",
    message when OLDER "the notification of {notifiedAt} about `{incident}` has no reference of the receiver, and its evidence `{record}` is of the time before",
    hint "record the reference of the receiver in `reference`, or name the message as evidence",
    check shown,
}

fn shown<'a>(it: &'a Incident, cx: &Cx<'a>) -> Outcome<'a> {
    let sent = it.notifications.iter().enumerate().filter_map(|(at, one)| Some((at, one, one.notified_at.as_ref()?.date())));
    let asked = sent.filter(|(_, _, on)| *on <= cx.as_of).filter_map(|(at, one, on)| {
        let defect = || fail(Incident::NOTIFICATIONS.at(at).then(Notification::EVIDENCE)).with("notifiedAt", on);
        let older = |it: &Evidence| it.period.as_deref().and_then(|period| period.to).or(it.effective_on).is_some_and(|of| of < on);
        match (one.evidence.first(), one.obligation.as_ref()) {
            _ if says(&one.reference) => Some(None),
            (None, None) => None,
            (None, Some(obligation)) => Some(Some(defect().with("obligation", obligation).related(obligation))),
            (Some(first), _) => {
                let all = one.evidence.iter().all(|it| cx.evidence(it.as_str()).is_some_and(older));
                Some(all.then(|| defect().case(OLDER).with("record", first).related(first)))
            }
        }
    });
    asked.collect()
}
