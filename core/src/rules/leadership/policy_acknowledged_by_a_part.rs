//! A policy of which only a part of those it was told to confirmed that they took note.

use crate::check::{Outcome, fail, rule};
use crate::model::{Distribution, Policy};
use crate::read::Date;

rule! {
    "policy-acknowledged-by-a-part", since "0.1", Practice, on Policy, serves [],
    effort CarryOut,
    message "`{policy}` was communicated to {audience} people, of whom {acknowledged} confirmed that they took note",
    hint "ask the others again, and record how many confirmed in `acknowledged`",
    when |policy, _| policy.communicated_to.iter().any(|told| told.audience.is_some() && told.acknowledged.is_some()),
    alone confirmed,
}

/// In a hundred, how many have to confirm: fewer, and it is no longer about single people who are on leave.
const ENOUGH: u64 = 80;

fn confirmed(policy: &Policy, _: Date) -> Outcome<'_> {
    let counted = policy.communicated_to.iter().enumerate().filter_map(|(at, told)| Some((at, told.audience?, told.acknowledged?)));
    counted
        .map(|(at, audience, acknowledged)| {
            let few = u64::from(acknowledged) * 100 < u64::from(audience) * ENOUGH;
            few.then(|| {
                let defect = fail(Policy::COMMUNICATED_TO.at(at).then(Distribution::ACKNOWLEDGED));
                defect.with(Distribution::AUDIENCE, audience).with(Distribution::ACKNOWLEDGED, acknowledged)
            })
        })
        .collect()
}
