//! A severe incident with affected people that has not been communicated.

use crate::check::{Outcome, fail, rule};
use crate::model::Incident;
use crate::read::Date;

rule! {
    "incident-communicated-to-nobody", since "0.1", Shall, on Incident, serves ["A.8.4"],
    effort CarryOut,
    message "`{incident}` affected people, but has not been communicated outside the organization",
    hint "communicate it to those who need to know, and record it in `notifications`",
    when |it, as_of| !it.affected_parties.is_empty() && super::noticed(it, as_of).is_some() && super::grave(it) != Some(false),
    alone communicated,
}

fn communicated(it: &Incident, as_of: Date) -> Outcome<'_> {
    let sent = it.notifications.iter().any(|notice| notice.notified_at.as_ref().is_some_and(|at| at.date() <= as_of));
    match super::grave(it) {
        _ if sent => Outcome::Pass,
        None => Outcome::Unknown,
        // What has not been submitted yet has its own rule.
        _ if !it.notifications.is_empty() => Outcome::NotAsked,
        _ => fail(Incident::NOTIFICATIONS).into(),
    }
}
