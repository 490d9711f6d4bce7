//! A nonconformity that was closed before it was opened.

use crate::check::rule;
use crate::model::Nonconformity;

rule! {
    "nonconformity-closed-before-opened", since "0.1", Integrity, on Nonconformity, serves [],
    effort RecordOnly,
    message "`{nonconformity}` was closed on {closedOn}, before it was opened on {openedOn}",
    hint "correct `openedOn` or `closedOn`",
    asks Order { first: Nonconformity::OPENED_ON, then: Nonconformity::CLOSED_ON },
}
