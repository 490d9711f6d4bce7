//! A life cycle that goes on after its end.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, LifeCycle, LifeCycleStage};

rule! {
    "life-cycle-goes-on-after-retirement", since "0.1", Integrity, on AiSystem, serves ["A.6.1.3"],
    effort RecordOnly,
    message "`{system}` was retired, but enters the stage `{stage}` afterwards",
    hint "record what follows as a new AI system, or remove the retirement from the history",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let steps = super::steps(system, cx);
    if steps.is_empty() {
        return Outcome::NotAsked;
    }
    let mut after = steps.iter().enumerate().skip_while(|(_, step)| step.stage != Some(LifeCycleStage::Retirement)).skip(1);
    match after.find_map(|(at, step)| Some((at, step.stage?))) {
        None => Outcome::Pass,
        Some((at, stage)) => {
            let place = Path::from(AiSystem::LIFE_CYCLE).then_at(LifeCycle::HISTORY, at);
            fail(place).with("system", &system.id).with("stage", stage).into()
        }
    }
}
