//! A system that is designed, or further on, without requirements.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::{AiSystem, LifeCycleStage};

rule! {
    "system-requirements-missing", since "0.1", Shall, on AiSystem, serves ["A.6.2.2"],
    effort RecordOnly,
    message "no requirements have been specified for `{system}`",
    hint "record under `requirements` what the system has to do and to maintain, before it is designed or changed",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let answer = super::before("A.6.2.2", LifeCycleStage::DesignAndDevelopment, system, cx);
    answer.unwrap_or_else(|| recorded(system, AiSystem::REQUIREMENTS, "system"))
}
