//! A risk that was closed without a reason.

use crate::check::rule;
use crate::model::Risk;

rule! {
    "risk-closed-without-reason", since "0.1", Practice, on Risk, serves [],
    effort RecordOnly,
    message "`{risk}` was closed on {closedOn} without a reason",
    hint "record in `closeReason` why the risk no longer exists",
    when |risk, _| risk.closed_on.is_some(),
    asks Says { field: Risk::CLOSE_REASON },
    with [Risk::CLOSED_ON],
}
