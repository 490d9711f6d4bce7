//! A grave incident with people affected of which nobody was told.

use super::grave;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Incident;
use crate::rules::soa::unbound;

rule! {
    "incident-communicated-to-nobody", since "0.1", Shall, on Incident, serves ["A.8.4"],
    effort CarryOut,
    message "`{incident}` affected people, but has not been communicated outside the organization",
    hint "communicate it to those who need to know, and record it in `notifications`",
}

fn check<'a>(incident: &'a Incident, cx: &Cx<'a>) -> Outcome<'a> {
    if incident.affected_parties.is_empty() || super::noticed(incident, cx.as_of).is_none() {
        return Outcome::NotAsked;
    }
    if let Some(answer) = unbound("A.8.4", None, cx) {
        return answer;
    }
    match grave(incident) {
        Some(false) => Outcome::NotAsked,
        _ if incident.notifications.iter().any(|notice| notice.notified_at.as_ref().is_some_and(|at| at.date() <= cx.as_of)) => {
            Outcome::Pass
        }
        None => Outcome::Unknown,
        // What is still to be sent has its own rule.
        Some(true) if !incident.notifications.is_empty() => Outcome::NotAsked,
        Some(true) => fail(Incident::NOTIFICATIONS).with("incident", &incident.id).into(),
    }
}
