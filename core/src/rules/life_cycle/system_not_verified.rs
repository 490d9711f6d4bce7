//! A system that is in use, or is brought into use, and was never tested.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage};

rule! {
    "system-not-verified", since "0.1", Shall, on AiSystem, serves ["A.6.2.4"],
    effort AssessAgain,
    message "no verification or validation of `{system}` is recorded",
    hint "test it against its requirements and its intended purpose, and record the test under `verifications`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::before("A.6.2.4", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    let tests = &system.verifications;
    match tests.iter().find(|test| test.on.is_some_and(|on| on <= cx.as_of)) {
        Some(test) if !test.evidence.is_empty() => Outcome::PassOn(&test.evidence),
        Some(_) => Outcome::Pass,
        None if tests.iter().any(|test| test.on.is_none()) => Outcome::Unknown,
        None => fail(AiSystem::VERIFICATIONS).with("system", &system.id).into(),
    }
}
