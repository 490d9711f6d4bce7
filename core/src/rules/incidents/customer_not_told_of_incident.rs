//! A severe incident of a system that customers use, that was communicated to no one outside.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Customer, Incident, IncidentKind, Root};

rule! {
    "customer-not-told-of-incident", since "0.1", Shall, on Incident, serves ["A.8.4"],
    effort CarryOut,
    unless ["incident-communicated-to-nobody"],
    message "`{incident}` concerns `{aiSystem}`, which was provided to `{customer}`, but has not been communicated outside the organization",
    hint "communicate it to the customers, and record it in `notifications`",
    when |it, as_of| it.kind != Some(IncidentKind::NearMiss) && super::noticed(it, as_of).is_some() && super::grave(it) == Some(true),
    check told,
}

fn told<'a>(it: &'a Incident, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(on) = super::noticed(it, cx.as_of) else { return Outcome::NotAsked };
    let provided = it.ai_systems.iter().enumerate().find_map(|(at, system)| {
        let named = cx.index().referring(Root::CUSTOMERS, Customer::PROVIDES, system.as_str()).filter_map(|at| cx.aims().customers.get(at));
        let mut to = named.filter(|customer| {
            let of_system = customer.provides.iter().filter(|it| it.ai_system.as_ref() == Some(system));
            // When it began has to be known, for this to be certain.
            of_system.into_iter().any(|it| it.since.is_some_and(|since| since <= on) && it.until.is_none_or(|until| until >= on))
        });
        Some((at, system, to.next()?))
    });
    let Some((at, system, customer)) = provided else { return Outcome::NotAsked };
    // One that was planned or is late has a finding of its own.
    if !it.notifications.is_empty() {
        return Outcome::Pass;
    }
    fail(Incident::AI_SYSTEMS.at(at)).with("aiSystem", system).with("customer", &customer.id).related(system).related(&customer.id).into()
}
