//! An AI system in a stage for which no resource is recorded.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;

rule! {
    "stage-without-resources", since "0.1", Shall, on AiSystem, serves ["A.4.2"],
    effort RecordOnly,
    message "`{system}` is in the stage `{stage}`, and none of its resources is recorded for it",
    hint "say in the resources' `lifeCycleStages` in which stages each is needed",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let stage = system.life_cycle.as_deref().and_then(|cycle| cycle.stage);
    let Some(stage) = stage.filter(|_| !system.resources.is_empty()) else { return Outcome::NotAsked };
    if let Some(answer) = super::before(system, "A.4.2", cx) {
        return answer;
    }
    let staged = super::resources_of(system, cx).filter(|resource| !resource.life_cycle_stages.is_empty());
    let stages: Vec<bool> = staged.map(|resource| resource.life_cycle_stages.contains(&stage)).collect();
    match (stages.is_empty(), stages.contains(&true)) {
        (true, _) => Outcome::Unknown,
        (false, true) => Outcome::Pass,
        (false, false) => fail(AiSystem::RESOURCES).with("system", &system.id).with("stage", stage.as_str()).into(),
    }
}
