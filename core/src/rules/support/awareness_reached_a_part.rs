//! Awareness measures that reached only a part of those invited, without a further one.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Training;
use crate::read::Decimal;

rule! {
    "awareness-reached-a-part", since "0.1", Shall, on Training, serves ["7.3.s1", "7.3.s2", "7.3.s3"],
    effort CarryOut,
    unless ["training-numbers-contradict"],
    message "`{training}` reached {attendedCount} of {invited} people who were invited, and no further measure was held or planned for the others",
    message when RATE "{completionRate} % of those invited completed `{training}`, and no further measure was held or planned for the others",
    hint "hold the training again for those who were not there, or record when that is planned in `nextOn`",
    when |it, as_of| it.held_on.is_some_and(|on| on <= as_of) && !it.covers.is_empty(),
    check reached,
}

/// Below this share of those invited, absence is no longer that of single people who are ill or on leave.
const ENOUGH: u32 = 80;

fn reached<'a>(it: &'a Training, cx: &Cx<'a>) -> Outcome<'a> {
    let short = match (it.invited.filter(|invited| *invited > 0), it.attended_count) {
        (Some(invited), Some(came)) => {
            let few = u64::from(came) * 100 < u64::from(invited) * u64::from(ENOUGH);
            few.then(|| fail(Training::ATTENDED_COUNT).with(Training::ATTENDED_COUNT, came).with(Training::INVITED, invited))
        }
        _ => match it.completion_rate {
            None => return Outcome::Unknown,
            Some(rate) => {
                let few = rate < Decimal::from(ENOUGH);
                few.then(|| fail(Training::COMPLETION_RATE).case(RATE).with(Training::COMPLETION_RATE, rate))
            }
        },
    };
    match short {
        None => Outcome::Pass,
        Some(_) if followed(it, cx) => Outcome::Pass,
        Some(defect) => defect.into(),
    }
}

/// Whether it is to be held again soon, or another measure on one of its topics was held later.
fn followed(it: &Training, cx: &Cx<'_>) -> bool {
    let planned = it.next_on.is_some_and(|next| next >= cx.as_of && it.interval.is_none());
    let later = |other: &Training| {
        other.held_on > it.held_on
            && other.held_on.is_some_and(|on| on <= cx.as_of)
            && other.covers.iter().any(|topic| it.covers.contains(topic))
    };
    let coming = |other: &Training| {
        other.held_on.is_none_or(|on| on > cx.as_of)
            && other.next_on.is_some_and(|on| on >= cx.as_of)
            && other.covers.iter().any(|topic| it.covers.contains(topic))
    };
    let all = cx.aims().trainings.iter().filter(|other| other.id != it.id);
    planned || all.into_iter().any(|other| later(other) || coming(other))
}
