//! A requirement on a system in use that no passed test covers.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage};
use crate::read::Date;

rule! {
    "requirement-not-verified", since "0.1", Shall, on AiSystem, serves ["A.6.2.4", "A.6.2.5"],
    effort AssessAgain,
    message "no passed test of `{aiSystem}` covers the requirement `{requirement}`",
    hint "test the requirement and name it in `requirements` of the test; or remove it if it is no longer valid",
    given |it, cx| {
        let nothing = it.requirements.is_empty() || it.verifications.is_empty();
        nothing.then_some(false).or_else(|| super::reached(LifeCycleStage::Deployment, it, cx))
    },
    alone verified,
}

fn verified(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    let passed: Vec<_> = system.verifications.iter().filter(|test| super::passed(test, as_of).is_some()).collect();
    let tested = |id: &str| passed.iter().any(|test| test.requirements.iter().any(|tested| tested.as_str() == id));
    let named = system.requirements.iter().enumerate().filter_map(|(at, requirement)| Some((at, requirement.id.as_ref()?)));
    let open = named.filter(|(_, id)| !passed.is_empty() && !tested(id.as_str()));
    let defects = open.map(|(at, id)| fail(AiSystem::REQUIREMENTS.at(at)).with("requirement", id)).collect();
    super::found(defects, passed.is_empty() || system.requirements.iter().any(|requirement| requirement.id.is_none()))
}
