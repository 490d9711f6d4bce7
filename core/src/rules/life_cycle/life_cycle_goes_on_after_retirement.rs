//! A life cycle that goes on after its end.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycle, LifeCycleStage, StageTransition};
use crate::read::Date;

rule! {
    "life-cycle-goes-on-after-retirement", since "0.1", Integrity, on AiSystem, serves ["A.6.1.3"],
    effort RecordOnly,
    message "`{aiSystem}` was retired, but enters the stage {stage} afterwards",
    hint "record what follows as a new AI system, or remove the retirement from the history",
    given super::has_history,
    alone ends,
}

fn ends(system: &AiSystem, _: Date) -> Outcome<'_> {
    let steps = super::history(system).iter().enumerate();
    let mut after = steps.skip_while(|(_, step)| step.stage != Some(LifeCycleStage::Retirement)).skip(1);
    after.find_map(|(at, step)| Some((at, step.stage?))).map_or(Outcome::Pass, |(at, stage)| {
        fail(AiSystem::LIFE_CYCLE.then(LifeCycle::HISTORY).at(at)).with(StageTransition::STAGE, stage).into()
    })
}
