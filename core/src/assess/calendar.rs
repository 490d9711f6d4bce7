//! What is due: every day in the records by which something must happen, unless it has happened.

use super::report::Due;
use crate::model::Aims;
use crate::read::{Date, Record, Text, View};

/// Fields that name a day by which something must happen.
const DEADLINES: [&str; 6] = ["due", "nextReviewOn", "validUntil", "until", "expiresOn", "nextOn"];
/// Fields that say it has happened or no longer matters.
const DONE: [&str; 4] = ["doneOn", "closedOn", "withdrawnOn", "supersededBy"];

/// Everything that is due until `days` after the day asked about, overdue things first.
pub(super) fn calendar(aims: &Aims, as_of: Date, days: i32) -> Vec<Due> {
    let mut out = Vec::new();
    collect(aims.root(), None, as_of, days, &mut out);
    out.sort_by_key(|due| due.on);
    out
}

fn collect(record: &dyn Record, owner: Option<&str>, as_of: Date, days: i32, out: &mut Vec<Due>) {
    let fields = record.table().fields.iter().enumerate();
    let own = record.get(0).and_then(|v| if let View::Id(id) = v.view() { Some(id.as_str()) } else { None });
    let id = own.or(owner);
    let done = fields.clone().any(|(at, f)| DONE.contains(&f.name) && record.get(at).is_some_and(|v| !v.is_absent()));
    for (at, field) in fields {
        let Some(value) = record.get(at) else { continue };
        match value.view() {
            View::Date(on) if !done && DEADLINES.contains(&field.name) && as_of.days_until(on) <= days => {
                let mut due = Due::new(on, record.table().kind.into(), field.name.into(), on < as_of);
                due.id = id.map(Text::from);
                out.push(due);
            }
            View::Record(below) => collect(below, id, as_of, days, out),
            View::List(list) => {
                for value in (0..list.count()).filter_map(|at| list.value(at)) {
                    let View::Record(below) = value.view() else { break };
                    collect(below, id, as_of, days, out);
                }
            }
            _ => {}
        }
    }
}
