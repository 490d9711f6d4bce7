//! A requirement on a system in use that no passed test was about.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage};

rule! {
    "requirement-not-verified", since "0.1", Shall, on AiSystem, serves ["A.6.2.4", "A.6.2.5"],
    effort AssessAgain,
    message "no passed test of `{system}` covers the requirement `{requirement}`",
    hint "test the requirement and name it in `requirements` of the test; or remove it if it is no longer valid",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if system.requirements.is_empty() || system.verifications.is_empty() {
        return Outcome::NotAsked;
    }
    if let Some(answer) = super::before("A.6.2.4", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    let passed: Vec<_> = system.verifications.iter().filter(|test| super::passed(test, cx.as_of).is_some()).collect();
    if passed.is_empty() {
        return Outcome::Unknown;
    }
    let (mut defects, mut unnamed) = (Vec::new(), false);
    for (at, requirement) in system.requirements.iter().enumerate() {
        let Some(id) = &requirement.id else {
            unnamed = true;
            continue;
        };
        if !passed.iter().any(|test| test.requirements.iter().any(|tested| tested.as_str() == id.as_str())) {
            defects.push(fail(AiSystem::REQUIREMENTS.at(at)).with("system", &system.id).with("requirement", id));
        }
    }
    if defects.is_empty() && unnamed { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
