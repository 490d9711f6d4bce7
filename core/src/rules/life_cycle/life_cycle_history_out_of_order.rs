//! A step of the life cycle that is dated before the one ahead of it.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, LifeCycle, StageTransition};

rule! {
    "life-cycle-history-out-of-order", since "0.1", Integrity, on AiSystem, serves ["A.6.1.3"],
    effort RecordOnly,
    message "`{system}` entered a stage on {on}, listed after one that it entered on {before}",
    hint "list the transitions in the order of their dates, or correct the date",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let steps = super::steps(system, cx);
    if steps.len() < 2 {
        return Outcome::NotAsked;
    }
    let (mut defects, mut latest) = (Vec::new(), None);
    for (at, step) in steps.iter().enumerate() {
        let Some(on) = step.on else { continue };
        match latest {
            Some(before) if on < before => {
                let place = Path::from(AiSystem::LIFE_CYCLE).then_at(LifeCycle::HISTORY, at).then(StageTransition::ON);
                defects.push(fail(place).with("system", &system.id).with("on", on).with("before", before));
            }
            _ => latest = Some(on),
        }
    }
    if defects.is_empty() && steps.iter().any(|step| step.on.is_none()) { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
