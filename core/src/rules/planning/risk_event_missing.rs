//! A risk that does not describe what could happen.

use crate::check::rule;
use crate::model::Risk;

rule! {
    "risk-event-missing", since "0.1", Shall, on Risk, serves ["6.1.1.s3"],
    effort RecordOnly,
    message "`{risk}` does not describe what could happen",
    hint "record it in `event`, with its `causes` and consequences",
    when |risk, as_of| risk.closed_on.is_none_or(|on| on > as_of),
    asks SaysAny { fields: [Risk::EVENT, Risk::DESCRIPTION] },
}
