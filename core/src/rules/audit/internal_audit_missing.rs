//! No internal audit has been conducted.

use crate::check::{rule, shown};
use crate::model::{Audit, ManagementSystem, Root};
use crate::read::Date;

rule! {
    "internal-audit-missing", since "0.1", Shall, on Whole, serves ["9.2.1.a.1", "9.2.1.a.2", "9.2.1.b"],
    effort AssessAgain,
    unless ["audit-of-other-system-only"],
    message "no internal audit has been conducted",
    hint "conduct an internal audit and record it in `audits`, with the date on which it ended in `on`",
    whole |cx, sink| {
        let some = cx.aims().audits.iter().filter(|audit| super::held(audit, cx.as_of).is_some() || undated(audit));
        shown(cx, sink, Root::AUDITS, some, |audit| super::held(audit, cx.as_of).is_some_and(|on| recent(on, cx.as_of)));
    },
}

/// An internal audit with neither a date nor a plan: when it was conducted is not known.
fn undated(audit: &Audit) -> bool {
    audit.on.is_none() && audit.planned_on.is_none() && super::internal(audit) && ManagementSystem::ours(&audit.management_systems)
}

/// Whether it is no longer ago than a cycle of certification, three years: an audit before shows none at planned intervals.
fn recent(on: Date, as_of: Date) -> bool {
    (on.year() + 3, on.month(), on.day()) >= (as_of.year(), as_of.month(), as_of.day())
}
