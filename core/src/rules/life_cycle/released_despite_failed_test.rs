//! A version that was deployed although its test had failed.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, Deployment, LifeCycleStage, VerificationRecord, VerificationResult};
use crate::read::Date;

rule! {
    "released-despite-failed-test", since "0.1", Shall, on AiSystem, serves ["A.6.2.5"],
    effort CarryOut,
    message "`{aiSystem}` was deployed on {since}, but a test had failed on {on}",
    hint "withdraw the version from use until the test is passed, or record the repeated test",
    given |it, cx| super::reached(LifeCycleStage::Deployment, it, cx),
    alone tests_passed,
}

fn tests_passed(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    let failed = system.verifications.iter().filter(|test| test.result == Some(VerificationResult::Failed));
    let deployed = failed.map(|test| {
        let ((at, since), on) = super::released_despite(test, system, as_of).zip(test.on)?;
        Some(fail(AiSystem::DEPLOYMENTS.at(at)).with(Deployment::SINCE, since).with(VerificationRecord::ON, on))
    });
    deployed.collect()
}
