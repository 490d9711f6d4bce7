//! Evidence that is no longer valid, beside evidence that is.

use crate::check::rule;
use crate::model::Evidence;

rule! {
    "evidence-expired", since "0.1", Practice, on Evidence, serves [],
    effort ShowEvidence,
    message "`{evidence}` was valid until {validUntil}",
    hint "collect it again, or remove it where newer evidence is recorded",
    // Where nothing current stands beside it, that is the finding.
    given |it, cx| it.valid_until.is_some_and(|until| until >= cx.as_of || !super::stands_alone(it, cx)),
    holds |it, as_of| it.valid_until >= Some(as_of), at Evidence::VALID_UNTIL,
    with [Evidence::VALID_UNTIL],
}
