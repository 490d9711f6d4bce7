//! Corrective action that was finished before the causes were known.

use crate::check::{Cx, Outcome, Path, ordered, rule};
use crate::model::{Nonconformity, RootCause};

rule! {
    "nonconformity-cause-found-after-action", since "0.1", Integrity, on Nonconformity, serves ["10.2.b.2"],
    effort RecordOnly,
    message "the last action on `{nonconformity}` was done on {later}, and its causes were found on {earlier}",
    hint "see whether the actions meet the causes, and add what is missing, or correct the days",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    let found = nonconformity.root_cause.as_deref().and_then(|cause| cause.on);
    let place = Path::from(Nonconformity::ROOT_CAUSE).then(RootCause::ON);
    ordered(place, Some(("nonconformity", nonconformity.id.as_str())), found, super::carried_out(nonconformity, cx.as_of))
}
