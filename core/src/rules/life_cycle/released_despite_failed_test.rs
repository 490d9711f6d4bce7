//! A version that went into use although its test had failed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage, VerificationResult};

rule! {
    "released-despite-failed-test", since "0.1", Shall, on AiSystem, serves ["A.6.2.5"],
    effort CarryOut,
    message "`{system}` was deployed on {since}, but a test had failed on {on}",
    hint "withdraw the version from use until the test is passed, or record the repeated test",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::before("A.6.2.5", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    let (mut defects, mut failed) = (Vec::new(), false);
    for test in system.verifications.iter().filter(|test| test.result == Some(VerificationResult::Failed)) {
        failed = true;
        if let (Some((at, since)), Some(on)) = (super::released_despite(test, system, cx.as_of), test.on) {
            defects.push(fail(AiSystem::DEPLOYMENTS.at(at)).with("system", &system.id).with("since", since).with("on", on));
        }
    }
    if failed { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
