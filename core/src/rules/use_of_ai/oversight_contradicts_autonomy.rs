//! Human oversight that contradicts the level of autonomy.

use crate::check::rule;
use crate::model::{AiSystem, AutonomyLevel, Oversight, OversightMode};

rule! {
    "oversight-contradicts-autonomy", since "0.1", Integrity, on AiSystem, serves ["A.9.2"],
    effort RecordOnly,
    message "human oversight of `{aiSystem}` is recorded as {oversight.mode}, but its autonomy level is {autonomyLevel}",
    hint "correct `mode` of the oversight or `autonomyLevel` of the system",
    given |it, cx| recorded(it).is_some() && !super::out_of_scope(it, cx),
    holds |it, _| recorded(it).is_none_or(fits), at AiSystem::OVERSIGHT.then(Oversight::MODE),
    with [AiSystem::OVERSIGHT.then(Oversight::MODE), AiSystem::AUTONOMY_LEVEL],
}

fn recorded(it: &AiSystem) -> Option<(OversightMode, AutonomyLevel)> {
    it.oversight.as_deref()?.mode.zip(it.autonomy_level)
}

fn fits((mode, level): (OversightMode, AutonomyLevel)) -> bool {
    match mode {
        OversightMode::InTheLoop => level < AutonomyLevel::Supervised,
        OversightMode::None => !matches!(level, AutonomyLevel::ApprovalNeeded | AutonomyLevel::Supervised),
        OversightMode::OnTheLoop | OversightMode::InCommand => true,
    }
}
