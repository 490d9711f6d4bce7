//! A version in use that no test covers.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, Deployment, LifeCycleStage};
use crate::read::Date;

rule! {
    "version-in-use-not-verified", since "0.1", Shall, on AiSystem, serves ["A.6.2.4", "A.6.2.5"],
    effort AssessAgain,
    message "version `{version}` of `{aiSystem}` is in use, but no test covers it",
    hint "test the version before it is used, and name it in `version` of the test",
    given |it, cx| it.verifications.is_empty().then_some(false).or_else(|| super::reached(LifeCycleStage::Deployment, it, cx)),
    alone verified,
}

/// Unknown where a test does not name its version: it may cover any.
fn verified(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    let tested: Option<Vec<_>> = system.verifications.iter().map(|test| test.version.as_ref()).collect();
    let Some(tested) = tested else { return Outcome::Unknown };
    let running = system.deployments.iter().enumerate().filter(|(_, deployed)| super::runs(deployed, as_of));
    let untested = running.clone().filter_map(|(at, deployed)| Some((at, deployed.version.as_ref().filter(|it| !tested.contains(it))?)));
    let defect = |(at, version)| fail(AiSystem::DEPLOYMENTS.at(at).then(Deployment::VERSION)).with(Deployment::VERSION, version);
    super::found(untested.map(defect).collect(), running.clone().any(|(_, deployed)| deployed.version.is_none()))
}
