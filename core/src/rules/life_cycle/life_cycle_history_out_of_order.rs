//! A transition that is dated before one that is listed ahead of it.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycle, StageTransition};
use crate::read::Date;

rule! {
    "life-cycle-history-out-of-order", since "0.1", Integrity, on AiSystem, serves ["A.6.1.3"],
    effort RecordOnly,
    message "`{aiSystem}` entered a stage on {on}, listed after one that it entered on {previous.on}",
    hint "list the transitions in the order of their dates, or correct the date",
    given |it, cx| super::has_history(it, cx) && super::history(it).len() > 1,
    alone in_order,
}

fn in_order(system: &AiSystem, _: Date) -> Outcome<'_> {
    let steps = super::history(system);
    let (mut defects, mut latest) = (Vec::new(), None);
    for (at, on) in steps.iter().enumerate().filter_map(|(at, step)| Some((at, step.on?))) {
        if let Some(previous) = latest.filter(|latest| on < *latest) {
            let place = AiSystem::LIFE_CYCLE.then(LifeCycle::HISTORY).at(at).then(StageTransition::ON);
            defects.push(fail(place).with(StageTransition::ON, on).with("previous.on", previous));
        }
        latest = latest.max(Some(on));
    }
    super::found(defects, steps.iter().any(|step| step.on.is_none()))
}
