//! An awareness training to which a part of the people in the scope was invited.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AwarenessTopic, Training, TrainingAudience};
use crate::rules::leadership::policy_communicated_to_a_part::{in_scope, too_few};

rule! {
    "awareness-for-a-part", since "0.1", Shall, on Training, serves ["7.3.s1"],
    effort CarryOut,
    message "{invited} people were invited to `{training}` and others like it, but {peopleInScope} work in the scope of the management system",
    hint "invite the others too, or record the further training that they had",
    given |it, cx| in_scope(cx).is_some() && it.audience == Some(TrainingAudience::Staff) && it.covers.contains(&AwarenessTopic::AiPolicy),
    check all_invited,
}

fn all_invited<'a>(it: &'a Training, cx: &Cx<'a>) -> Outcome<'a> {
    let alike = |other: &&Training| other.covers.contains(&AwarenessTopic::AiPolicy) && other.held_on.is_some_and(|on| on <= cx.as_of);
    let invited: Option<u64> = cx.aims().trainings.iter().filter(alike).map(|other| other.invited.map(u64::from)).sum();
    match (invited.filter(|_| alike(&it)), in_scope(cx)) {
        (Some(invited), Some(all)) if too_few(invited, all) => {
            fail(Training::INVITED).with("invited", invited).with("peopleInScope", all).into()
        }
        (Some(_), Some(_)) => Outcome::Pass,
        _ => Outcome::NotAsked,
    }
}
