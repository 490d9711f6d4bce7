//! A concern that was acknowledged, answered or closed before it was raised.

use crate::check::{Case, Outcome, fail, rule};
use crate::model::Concern;
use crate::read::Date;

rule! {
    "concern-dates-out-of-order", since "0.1", Integrity, on Concern, serves ["A.3.3"],
    effort RecordOnly,
    message "`{concern}` was acknowledged on {acknowledgedOn}, before it was raised on {raisedOn}",
    message when ANSWERED "`{concern}` was answered on {answeredOn}, before it was raised on {raisedOn}",
    message when CLOSED "`{concern}` was closed on {closedOn}, before it was raised on {raisedOn}",
    hint "correct the dates: a concern is raised, then acknowledged, answered and closed",
    alone in_order,
    with [Concern::RAISED_ON],
}

fn in_order(concern: &Concern, _: Date) -> Outcome<'_> {
    let Some(raised) = concern.raised_on else { return Outcome::NotAsked };
    let steps = [
        (Concern::ACKNOWLEDGED_ON, concern.acknowledged_on, Case::default()),
        (Concern::ANSWERED_ON, concern.answered_on, ANSWERED),
        (Concern::CLOSED_ON, concern.closed_on, CLOSED),
    ];
    let dated = steps.into_iter().filter_map(|(field, on, case)| Some((field, on?, case)));
    dated.map(|(field, on, case)| (on < raised).then(|| fail(field).with(field, on).case(case))).collect()
}
