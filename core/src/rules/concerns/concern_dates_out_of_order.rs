//! A concern that was answered before it was raised.

use crate::check::{Cx, Outcome, in_order, rule};
use crate::model::Concern;

rule! {
    "concern-dates-out-of-order", since "0.1", Integrity, on Concern, serves ["A.3.3"],
    effort RecordOnly,
    message "`{concern}` was raised on {earlier}, and {later} is before that",
    hint "put the days right: raised, then confirmed, answered and closed",
}

fn check<'a>(concern: &'a Concern, _: &Cx<'a>) -> Outcome<'a> {
    let mut all = Outcome::NotAsked;
    for later in [Concern::ACKNOWLEDGED_ON, Concern::ANSWERED_ON, Concern::CLOSED_ON] {
        match in_order(concern, Concern::RAISED_ON, later, "concern") {
            Outcome::NotAsked => {}
            Outcome::Pass => all = Outcome::Pass,
            wrong => return wrong,
        }
    }
    all
}
