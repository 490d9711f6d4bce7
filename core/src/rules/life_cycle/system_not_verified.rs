//! A system in use, or being deployed, that has not been verified.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage};
use crate::read::Date;

rule! {
    "system-not-verified", since "0.1", Shall, on AiSystem, serves ["A.6.2.4"],
    effort AssessAgain,
    message "no verification or validation of `{aiSystem}` is recorded",
    hint "test it against its requirements and its intended purpose, and record the test under `verifications`",
    given |it, cx| super::reached(LifeCycleStage::Deployment, it, cx),
    alone verified,
}

fn verified(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    let tests = &system.verifications;
    match tests.iter().find(|test| test.on.is_some_and(|on| on <= as_of)) {
        Some(test) if !test.evidence.is_empty() => Outcome::PassOn(&test.evidence),
        Some(_) => Outcome::Pass,
        None if tests.iter().any(|test| test.on.is_none()) => Outcome::Unknown,
        None => fail(AiSystem::VERIFICATIONS).into(),
    }
}
