//! A test in operation that failed, and nothing followed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage, Nonconformity, Root, VerificationRecord, VerificationResult};

rule! {
    "failed-test-not-followed-up", since "0.1", Shall, on AiSystem, serves ["8.1.s6"],
    effort CarryOut,
    message "a test of `{system}` failed on {on} while it was in use; no follow-up is recorded",
    hint "repeat the test after a repair, or open a nonconformity and name the system or the test in its `raisedFrom`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::at_stage(LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    let live = |on| system.deployments.iter().any(|deployed| deployed.since.is_some_and(|since| since <= on));
    let (mut defects, mut failed) = (Vec::new(), false);
    for (at, test) in system.verifications.iter().enumerate() {
        let missed = test.on.filter(|on| test.result == Some(VerificationResult::Failed) && *on <= cx.as_of && live(*on));
        // That it went into use all the same is a finding of its own.
        let Some(on) = missed.filter(|_| super::released_despite(test, system, cx.as_of).is_none()) else { continue };
        failed = true;
        let repeated = |other: &VerificationRecord| other.kind == test.kind && other.on.is_some_and(|day| day > on && day <= cx.as_of);
        let raised = |id: &str| cx.index().referring(Root::NONCONFORMITIES, Nonconformity::RAISED_FROM, id).next().is_some();
        let opened = raised(system.id.as_str()) || test.id.as_ref().is_some_and(|id| raised(id.as_str()));
        if !opened && !system.verifications.iter().any(repeated) {
            defects.push(fail(AiSystem::VERIFICATIONS.at(at)).with("system", &system.id).with("on", on));
        }
    }
    if failed { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
