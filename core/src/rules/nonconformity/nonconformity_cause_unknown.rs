//! A nonconformity that was closed without its causes being known.

use crate::check::{Cx, Outcome, rule};
use crate::model::Nonconformity;

rule! {
    "nonconformity-cause-unknown", since "0.1", Shall, on Nonconformity, serves ["10.2.b.2"],
    effort AssessAgain,
    message "`{nonconformity}` was closed and no cause of it is recorded",
    hint "record what caused it in `rootCause`, with at least one of its `causes`",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    let known = nonconformity.root_cause.as_deref().is_some_and(|cause| cause.causes.iter().any(|cause| !cause.trim().is_empty()));
    super::step(nonconformity, known, Nonconformity::ROOT_CAUSE, cx)
}
