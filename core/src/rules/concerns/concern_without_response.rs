//! A concern that nobody took up.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Concern;
use crate::rules::scope::says;
use crate::rules::soa::unbound;

rule! {
    "concern-without-response", since "0.1", Shall, on Concern, serves ["A.3.3"],
    effort RecordOnly,
    message "nobody has taken up `{concern}`",
    hint "report it to those who decide (`reportedTo`), confirm it to the one who raised it, and record what is done in `followUp`",
}

/// Days within which a report to those who decide is answer enough; afterwards something has to have come of it.
const DAYS: i32 = 92;

fn check<'a>(concern: &'a Concern, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = unbound("A.3.3", None, cx) {
        return answer;
    }
    let dated = [concern.acknowledged_on, concern.answered_on, concern.closed_on].into_iter().flatten().any(|on| on <= cx.as_of);
    let fresh = concern.raised_on.is_none_or(|on| on.days_until(cx.as_of) <= DAYS);
    let reported = fresh && !concern.reported_to.is_empty();
    let taken_up = dated || reported || !concern.follow_up.is_empty() || says(&concern.outcome);
    if taken_up || concern.incident.is_some() || concern.nonconformity.is_some() {
        Outcome::Pass
    } else if concern.raised_on.is_some_and(|on| on > cx.as_of) {
        Outcome::NotAsked
    } else {
        fail(Concern::ID).with("concern", &concern.id).into()
    }
}
