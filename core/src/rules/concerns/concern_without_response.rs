//! A concern that has not been addressed.

use crate::check::rule;
use crate::model::Concern;
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "concern-without-response", since "0.1", Shall, on Concern, serves ["A.3.3"],
    effort CarryOut,
    message "`{concern}` has not been addressed",
    hint "report it to those responsible (`reportedTo`), acknowledge it (`acknowledgedOn`), and record actions in `followUp`",
    when |concern, as_of| concern.raised_on.is_none_or(|on| on <= as_of),
    holds addressed, at Concern::ID,
}

/// Days within which a report to those responsible is enough; afterwards something has to have followed.
const DAYS: i32 = 92;

fn addressed(concern: &Concern, as_of: Date) -> bool {
    let dated = [concern.acknowledged_on, concern.answered_on, concern.closed_on].into_iter().flatten().any(|on| on <= as_of);
    let fresh = concern.raised_on.is_none_or(|on| on.days_until(as_of) <= DAYS);
    let followed = !concern.follow_up.is_empty() || says(&concern.outcome) || concern.incident.is_some() || concern.nonconformity.is_some();
    dated || followed || (fresh && !concern.reported_to.is_empty())
}
