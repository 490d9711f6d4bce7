//! Corrective action that was completed before the causes were determined.

use crate::check::{Outcome, fail, rule};
use crate::model::{Nonconformity, RootCause};
use crate::read::Date;

rule! {
    "nonconformity-cause-found-after-action", since "0.1", Integrity, on Nonconformity, serves ["10.2.b.2"],
    effort AssessAgain,
    message "the last action on `{nonconformity}` was completed on {actions.doneOn}, before its causes were determined on {rootCause.on}",
    hint "review whether the actions address the causes, and add what is missing, or correct the dates",
    alone in_order,
}

fn in_order(it: &Nonconformity, as_of: Date) -> Outcome<'_> {
    let found = it.root_cause.as_deref().and_then(|cause| cause.on);
    let at = Nonconformity::ROOT_CAUSE.then(RootCause::ON);
    let done = super::implemented(it, as_of);
    Outcome::in_order(found, done, |found, done| fail(at).with("actions.doneOn", done).with("rootCause.on", found))
}
