//! A version in use that no test was about.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Deployment, LifeCycleStage};

rule! {
    "version-in-use-not-verified", since "0.1", Shall, on AiSystem, serves ["A.6.2.4", "A.6.2.5"],
    effort AssessAgain,
    message "version `{version}` of `{system}` is in use, but no test covers it",
    hint "test the version before it is used, and name it in `version` of the test",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if system.verifications.is_empty() {
        return Outcome::NotAsked;
    }
    if let Some(answer) = super::before("A.6.2.4", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    if system.verifications.iter().any(|test| test.version.is_none()) {
        return Outcome::Unknown;
    }
    let (mut defects, mut unnamed) = (Vec::new(), false);
    for (at, deployed) in system.deployments.iter().enumerate().filter(|(_, deployed)| super::runs(deployed, cx.as_of)) {
        let Some(version) = &deployed.version else {
            unnamed = true;
            continue;
        };
        if !system.verifications.iter().any(|test| test.version.as_ref() == Some(version)) {
            let place = AiSystem::DEPLOYMENTS.at(at).then(Deployment::VERSION);
            defects.push(fail(place).with("version", version).with("system", &system.id));
        }
    }
    if defects.is_empty() && unnamed { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
