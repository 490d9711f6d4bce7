//! A report that an obligation asks for did not go out in its rhythm.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Communication;
use crate::rules::obligations::in_force;
use crate::rules::supply::left_out;

rule! {
    "reporting-duty-overdue", since "0.1", Shall, on Communication, serves ["A.8.5"],
    message "`{communication}`, which `{obligation}` asks for, was last sent on {last} and was due again on {due}",
    hint "send it and record the day in `held`, or correct the rhythm in `interval`",
}

fn check<'a>(communication: &'a Communication, cx: &Cx<'a>) -> Outcome<'a> {
    let obligation = communication.obligation.as_ref().and_then(|obligation| cx.obligation(obligation.as_str()));
    let (Some(obligation), Some(interval)) = (obligation.filter(|it| in_force(it, cx.as_of)), &communication.interval) else {
        return Outcome::NotAsked;
    };
    let Some(last) = communication.held.iter().filter_map(|time| time.on).filter(|on| *on <= cx.as_of).max() else {
        return Outcome::Unknown;
    };
    match last.plus(interval).filter(|due| *due < cx.as_of) {
        None => Outcome::Pass,
        Some(_) if left_out("A.8.5", None, cx) => Outcome::NotAsked,
        Some(due) => {
            let defect = fail(Communication::HELD).with("communication", &communication.id).with("obligation", &obligation.id);
            defect.with("last", last).with("due", due).related(&obligation.id).into()
        }
    }
}
