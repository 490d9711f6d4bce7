//! A concern that was reported to those who had left.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Concern;

rule! {
    "concern-reported-to-absent-persons", since "0.1", Shall, on Concern, serves ["A.3.3"],
    effort CarryOut,
    message "`{concern}` was reported on {raisedOn} to `{reportedTo}` alone, but the persons concerned had left by then",
    hint "have the concern addressed by a person in charge, and assign the role anew",
    check received,
    with [Concern::RAISED_ON],
}

fn received<'a>(concern: &'a Concern, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((first, on)) = concern.reported_to.first().zip(concern.raised_on) else { return Outcome::NotAsked };
    let left = |person: &str| cx.person(person).is_some_and(|person| person.active_until.is_some_and(|until| until < on));
    let absent = |actor: &str| match cx.role(actor) {
        Some(role) => !role.holders.is_empty() && role.holders.iter().chain(&role.deputies).all(|holder| left(holder.as_str())),
        None => left(actor),
    };
    if concern.reported_to.iter().all(|actor| absent(actor.as_str())) {
        return fail(Concern::REPORTED_TO.at(0)).with("reportedTo", first).related(first).into();
    }
    Outcome::Pass
}
