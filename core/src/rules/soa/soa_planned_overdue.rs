//! A control whose planned implementation is overdue.

use crate::check::rule;
use crate::model::{Implementation, SoaEntry};

rule! {
    "soa-planned-overdue", since "0.1", Practice, on SoaEntry, serves [],
    effort CarryOut,
    due ControlImplementation,
    message "`{soaEntry}` was to be implemented by {due}, but has not been implemented",
    hint "implement the control, or set a new date in `implementation.due` and have it approved",
    when |entry, _| super::included(entry) && !super::implemented(entry),
    asks Due { due: SoaEntry::IMPLEMENTATION.then(Implementation::DUE), done: [] },
}
