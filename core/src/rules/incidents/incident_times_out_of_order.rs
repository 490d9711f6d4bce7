//! An incident whose times contradict each other.

use crate::check::{Case, Defect, Outcome, Path, fail, rule};
use crate::model::{Incident, Notification};
use crate::read::{AnyField, Date, DateTime};

rule! {
    "incident-times-out-of-order", since "0.1", Integrity, on Incident, serves ["A.8.4"],
    effort RecordOnly,
    message "`{incident}` was detected at {detectedAt}, before it occurred at {occurredAt}",
    message when CONTAINED "`{incident}` was contained at {containedAt}, before it occurred at {occurredAt}",
    message when CONTAINED_UNDETECTED "`{incident}` was contained at {containedAt}, before it was detected at {detectedAt}",
    message when NOTIFIED "`{incident}` was notified at {notifiedAt}, before it occurred at {occurredAt}",
    message when NOTIFIED_UNDETECTED "`{incident}` was notified at {notifiedAt}, before it was detected at {detectedAt}",
    message when CLOSED "`{incident}` was closed on {closedOn}, before it occurred at {occurredAt}",
    message when CLOSED_UNDETECTED "`{incident}` was closed on {closedOn}, before it was detected at {detectedAt}",
    message when CLOSED_UNCONTAINED "`{incident}` was closed on {closedOn}, before it was contained at {containedAt}",
    hint "correct the times: it occurred, was detected, reported, contained, closed",
    alone in_order,
}

/// A field, the instant in it, and the case of what happened before that instant.
type Event<'a> = (AnyField, &'a DateTime, Case);

/// What stops by itself before it is detected (a fall-back, a restart) is no contradiction.
fn in_order(it: &Incident, _: Date) -> Outcome<'_> {
    let occurred = |case| Some((Incident::OCCURRED_AT.any(), it.occurred_at.as_ref()?, case));
    let detected = |case| Some((Incident::DETECTED_AT.any(), it.detected_at.as_ref()?, case));
    let contained = |case| Some((Incident::CONTAINED_AT.any(), it.contained_at.as_ref()?, case));
    let began = |case, undetected| occurred(case).or(detected(undetected));
    let notices = it.notifications.iter().enumerate().map(|(at, notice)| {
        let place = Incident::NOTIFICATIONS.at(at).then(Notification::NOTIFIED_AT);
        reversed(place, began(NOTIFIED, NOTIFIED_UNDETECTED), Notification::NOTIFIED_AT.any(), &notice.notified_at)
    });
    let last = contained(CLOSED_UNCONTAINED).or(detected(CLOSED_UNDETECTED)).or(occurred(CLOSED)).zip(it.closed_on);
    let closed = last.map(|((field, last, case), on)| {
        (on < last.date()).then(|| fail(Incident::CLOSED_ON).case(case).with(field, last).with(Incident::CLOSED_ON, on))
    });
    let detection = reversed(Incident::DETECTED_AT.into(), occurred(Case::default()), Incident::DETECTED_AT.any(), &it.detected_at);
    let began = began(CONTAINED, CONTAINED_UNDETECTED);
    let containment = reversed(Incident::CONTAINED_AT.into(), began, Incident::CONTAINED_AT.any(), &it.contained_at);
    let all: Vec<Option<Defect>> = [detection, containment].into_iter().chain(notices).chain([closed]).flatten().collect();
    let asked = !all.is_empty();
    all.into_iter().flatten().next().map_or(if asked { Outcome::Pass } else { Outcome::NotAsked }, Outcome::from)
}

/// None unless both are recorded.
fn reversed(at: Path, first: Option<Event<'_>>, field: AnyField, then: &Option<DateTime>) -> Option<Option<Defect>> {
    let ((before, first, case), then) = first.zip(then.as_ref())?;
    Some((then.is_before(first)).then(|| fail(at).case(case).with(before, first).with(field, then)))
}
