//! A training whose numbers of participants contradict each other.

use crate::check::{Outcome, fail, rule};
use crate::model::Training;
use crate::read::Date;

rule! {
    "training-numbers-contradict", since "0.1", Integrity, on Training, serves ["7.2.s4", "7.3.s1"],
    effort RecordOnly,
    message "`{training}` names {count} participants, but records only {attendedCount} as having attended",
    message when INVITED "`{training}` records {attendedCount} participants, but only {invited} were invited",
    hint "correct `invited`, `attendedCount` or `attended`",
    when |training, _| training.attended_count.is_some(),
    alone consistent,
    with [Training::ATTENDED_COUNT],
}

fn consistent<'a>(training: &'a Training, _: Date) -> Outcome<'a> {
    let (named, attended) = (training.attended.len() as u64, training.attended_count.map(u64::from));
    let place = Training::ATTENDED_COUNT;
    match training.invited {
        _ if Some(named) > attended => fail(place).with("count", named).into(),
        Some(invited) if attended > Some(invited.into()) => fail(place).case(INVITED).with(Training::INVITED, invited).into(),
        _ => Outcome::Pass,
    }
}
