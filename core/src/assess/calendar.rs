//! What is due: every day in the records by which something must happen, unless it has happened.

use super::report::Due;
use crate::model::Aims;
use crate::read::{Date, Record, Text, View, elements};

/// Fields that name a day by which something must happen.
const DEADLINES: [&str; 6] = ["due", "nextReviewOn", "validUntil", "until", "expiresOn", "nextOn"];
/// Fields that say it has happened or no longer matters.
const DONE: [&str; 4] = ["doneOn", "closedOn", "withdrawnOn", "supersededBy"];

/// Everything that is due until `days` after the day asked about, overdue things first.
pub(super) fn calendar(aims: &Aims, as_of: Date, days: i32) -> Vec<Due> {
    let mut out = Vec::new();
    collect(aims.root(), None, as_of, days, &mut out);
    // The next review was held when a later one is recorded.
    let reviews = &aims.root().management_reviews;
    let held = |id: &str| {
        let on = reviews.iter().find(|review| review.id.as_str() == id).and_then(|review| review.on);
        reviews.iter().any(|other| other.on > on && other.on.is_some_and(|on| on <= as_of))
    };
    out.retain(|due| due.what != "nextOn" || !due.id.as_ref().is_some_and(|id| held(id)));
    crate::order::sort_by_key(&mut out, |due| due.on);
    out
}

fn collect(record: &dyn Record, owner: Option<&str>, as_of: Date, days: i32, out: &mut Vec<Due>) {
    let fields = || record.table().names.iter().enumerate();
    let own = if let View::Id(id) = record.get(0) { Some(id.as_str()) } else { None };
    let id = own.or(owner);
    // What has run its time (a deployment, a service) is over, not overdue; an acceptance that has run out leaves a risk that nobody bears.
    let over = |name: &str, on: Date| name == "until" && on < as_of && record.table().kind != "riskAcceptance";
    let done = || fields().any(|(at, name)| DONE.contains(&name) && !record.get(at).is_absent());
    for (at, name) in fields() {
        match record.get(at) {
            View::Date(on) if as_of.days_until(on) <= days && DEADLINES.contains(&name) && !over(name, on) && !done() => {
                let mut due = Due::new(on, record.table().kind.into(), name.into(), on < as_of);
                due.id = id.map(Text::from);
                out.push(due);
            }
            View::Record(below) => collect(below, id, as_of, days, out),
            View::List(list) => {
                for view in elements(list) {
                    let View::Record(below) = view else { break };
                    collect(below, id, as_of, days, out);
                }
            }
            _ => {}
        }
    }
}
