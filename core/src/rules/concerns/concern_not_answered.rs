//! A concern that was closed without an answer to the person who raised it.

use crate::check::rule;
use crate::model::Concern;

rule! {
    "concern-not-answered", since "0.1", Practice, on Concern, serves ["A.3.3", "A.8.3"],
    effort CarryOut,
    message "`{concern}` was closed on {closedOn}, but the person who raised it has not received an answer",
    hint "answer the person who raised the concern, and record the date in `answeredOn`",
    when |concern, as_of| concern.anonymous == Some(false) && concern.closed_on.is_some_and(|on| on <= as_of),
    holds |concern, as_of| concern.answered_on.is_some_and(|on| on <= as_of), at Concern::ANSWERED_ON,
    with [Concern::CLOSED_ON],
}
