//! A nonconformity whose causes need not be removed, with causes and actions all the same.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Nonconformity;

rule! {
    "nonconformity-cause-removal-contradicted", since "0.1", Practice, on Nonconformity, serves ["10.2.b.1"],
    effort RecordOnly,
    message "`{nonconformity}` says that no cause has to be removed, and has a cause and an action",
    hint "set `causeRemovalNeeded`, or take out what does not belong to this nonconformity",
}

fn check<'a>(nonconformity: &'a Nonconformity, _: &Cx<'a>) -> Outcome<'a> {
    let caused = nonconformity.root_cause.as_deref().is_some_and(|cause| !cause.causes.is_empty());
    match nonconformity.cause_removal_needed {
        Some(false) if caused && !nonconformity.actions.is_empty() => {
            fail(Nonconformity::CAUSE_REMOVAL_NEEDED).with("nonconformity", &nonconformity.id).into()
        }
        Some(_) => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
