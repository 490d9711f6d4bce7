//! A control whose planned implementation is overdue.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::{Implementation, SoaEntry};

rule! {
    "soa-planned-overdue", since "0.1", Shall, on SoaEntry, serves ["8.1.s4"],
    effort CarryOut,
    due ControlImplementation,
    message "`{soaEntry}` was to be implemented by {due}, but has not been implemented",
    hint "implement the control, or set a new date in `implementation.due` and have it approved",
    when |entry, _| super::included(entry),
    deadlines planned,
}

fn planned<'a>(entry: &'a SoaEntry, _: &Cx<'a>) -> Deadlines<'a> {
    let due = entry.implementation.as_deref().and_then(|implementation| implementation.due);
    let deadline = |on| Deadline::new(SoaEntry::IMPLEMENTATION.then(Implementation::DUE).into(), on, DueTrigger::Date);
    let open = due.filter(|_| !super::implemented(entry)).map(deadline).into_iter().collect();
    Deadlines { open, undated: false, asked: due.is_some() }
}
