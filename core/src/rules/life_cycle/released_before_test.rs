//! A system that was released before its test was passed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Approval, Deployment};

rule! {
    "released-before-test", since "0.1", Integrity, on AiSystem, serves ["A.6.2.5"],
    effort Decide,
    unless ["deployed-before-verification"],
    message "`{aiSystem}` was released for use on {approval.on}, before the first test of that version was passed on {on}",
    hint "have the release approved on the result of the tests, or correct the dates",
    check released,
}

fn released<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let deployed = system.deployments.iter().enumerate().filter_map(|(at, deployment)| {
        let on = deployment.approval.as_deref()?.on?;
        let of_version = |test: &&crate::model::VerificationRecord| {
            deployment.version.is_none() || test.version.is_none() || test.version == deployment.version
        };
        let first = system.verifications.iter().filter(of_version).filter_map(|test| super::passed(test, cx.as_of)).min()?;
        let place = AiSystem::DEPLOYMENTS.at(at).then(Deployment::APPROVAL).then(Approval::ON);
        Some((on < first).then(|| fail(place).with("approval.on", on).with("on", first)))
    });
    deployed.collect()
}
