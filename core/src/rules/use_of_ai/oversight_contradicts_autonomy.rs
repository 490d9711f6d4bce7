//! Oversight by people that does not fit what the system does without them.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, AutonomyLevel, Oversight, OversightMode};

rule! {
    "oversight-contradicts-autonomy", since "0.1", Integrity, on AiSystem, serves ["A.9.2"],
    effort RecordOnly,
    message "human oversight of `{system}` is recorded as `{mode}`, but the system acts as `{level}`",
    hint "correct `mode` of the oversight or `autonomyLevel` of the system",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let mode = system.oversight.as_deref().and_then(|oversight| oversight.mode);
    let (Some(mode), Some(level)) = (mode, system.autonomy_level) else { return Outcome::NotAsked };
    if super::out_of_scope(system, cx) {
        return Outcome::NotAsked;
    }
    let wrong = match mode {
        OversightMode::InTheLoop => level >= AutonomyLevel::Supervised,
        OversightMode::None => matches!(level, AutonomyLevel::ApprovalNeeded | AutonomyLevel::Supervised),
        OversightMode::OnTheLoop | OversightMode::InCommand => false,
    };
    if !wrong {
        return Outcome::Pass;
    }
    let place = Path::from(AiSystem::OVERSIGHT).then(Oversight::MODE);
    fail(place).with("system", &system.id).with("mode", mode).with("level", level).into()
}
