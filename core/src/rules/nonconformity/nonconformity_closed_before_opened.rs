//! A nonconformity that was closed before it was opened.

use crate::check::{Cx, Outcome, in_order, rule};
use crate::model::Nonconformity;

rule! {
    "nonconformity-closed-before-opened", since "0.1", Integrity, on Nonconformity, serves [],
    effort RecordOnly,
    message "`{nonconformity}` was closed on {later}, before it was opened on {earlier}",
    hint "correct `openedOn` or `closedOn`",
}

fn check<'a>(nonconformity: &'a Nonconformity, _: &Cx<'a>) -> Outcome<'a> {
    in_order(nonconformity, Nonconformity::OPENED_ON, Nonconformity::CLOSED_ON, "nonconformity")
}
