//! Design decisions of which none says which requirement it serves.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage};

rule! {
    "design-not-traced-to-requirements", since "0.1", Shall, on AiSystem, serves ["A.6.2.3"],
    effort RecordOnly,
    message "no design decision of `{system}` is traced to a requirement",
    hint "name the requirements of the system in `requirements` of its design decisions",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if system.design_decisions.is_empty() || !super::develops(system, cx) {
        return Outcome::NotAsked;
    }
    if let Some(answer) = super::before("A.6.2.3", LifeCycleStage::DesignAndDevelopment, system, cx) {
        return answer;
    }
    if system.design_decisions.iter().any(|decision| !decision.requirements.is_empty()) {
        Outcome::Pass
    } else if system.requirements.is_empty() {
        Outcome::Unknown
    } else {
        fail(AiSystem::DESIGN_DECISIONS).with("system", &system.id).into()
    }
}
