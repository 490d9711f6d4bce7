//! Design decisions none of which is traced to a requirement.

use crate::check::rule;
use crate::model::{AiSystem, LifeCycleStage};
use crate::read::Date;

rule! {
    "design-not-traced-to-requirements", since "0.1", Shall, on AiSystem, serves ["A.6.2.3"],
    effort RecordOnly,
    message "no design decision of `{aiSystem}` is traced to a requirement",
    hint "name the requirements of the system in `requirements` of its design decisions",
    given |it, cx| it.design_decisions.is_empty().then_some(false).or_else(|| super::developed(LifeCycleStage::DesignAndDevelopment, it, cx)),
    holds traced, at AiSystem::DESIGN_DECISIONS,
}

/// Unknown where there are no requirements, which is a finding of its own.
fn traced(system: &AiSystem, _: Date) -> Option<bool> {
    let traced = system.design_decisions.iter().any(|decision| !decision.requirements.is_empty());
    (traced || !system.requirements.is_empty()).then_some(traced)
}
