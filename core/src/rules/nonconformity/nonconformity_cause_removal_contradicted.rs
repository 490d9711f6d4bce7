//! A nonconformity without need for action, but with causes and actions.

use crate::check::rule;
use crate::model::Nonconformity;

rule! {
    "nonconformity-cause-removal-contradicted", since "0.1", Practice, on Nonconformity, serves ["10.2.b.1"],
    effort RecordOnly,
    message "`{nonconformity}` is recorded as needing no action on its causes, but has a cause and an action",
    hint "correct `causeRemovalNeeded`, or remove what does not belong to this nonconformity",
    when |it, _| it.cause_removal_needed.is_some(),
    holds |it, _| {
        let caused = it.root_cause.as_deref().is_some_and(|cause| !cause.causes.is_empty());
        it.cause_removal_needed == Some(true) || !caused || it.actions.is_empty()
    }, at Nonconformity::CAUSE_REMOVAL_NEEDED,
}
