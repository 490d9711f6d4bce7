//! An AI system at a stage for which no resource is recorded.

use crate::check::{Cx, rule};
use crate::model::{AiSystem, LifeCycle};

rule! {
    "stage-without-resources", since "0.1", Shall, on AiSystem, serves ["A.4.2"],
    effort RecordOnly,
    message "`{aiSystem}` is at the stage {lifeCycle.stage}, but none of its resources is recorded for that stage",
    hint "record in `lifeCycleStages` of the resources at which stages each is needed",
    given |system, cx| system.life_cycle.as_deref().is_some_and(|it| it.stage.is_some()) && super::names_resources(system, cx),
    shows staged, at AiSystem::RESOURCES,
    with [AiSystem::LIFE_CYCLE.then(LifeCycle::STAGE)],
}

/// Unknown where no resource has stages.
fn staged(system: &AiSystem, cx: &Cx<'_>) -> Option<bool> {
    let stage = system.life_cycle.as_deref().and_then(|it| it.stage)?;
    let resources = system.resources.iter().filter_map(|named| cx.resource(named.as_str()));
    let mut staged = resources.filter(|resource| !resource.life_cycle_stages.is_empty()).peekable();
    staged.peek()?;
    Some(staged.any(|resource| resource.life_cycle_stages.contains(&stage)))
}
