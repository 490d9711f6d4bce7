//! A system that was in use before a test of it was passed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage, VerificationRecord};

rule! {
    "deployed-before-verification", since "0.1", Shall, on AiSystem, serves ["A.6.2.4", "A.6.2.5"],
    effort RecordOnly,
    message "`{system}` has been in use since {since}, but its first test was passed on {on}",
    hint "record the earlier test; if there was none, open a nonconformity and review why the gate did not prevent this",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::before("A.6.2.5", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    let tests = system.verifications.iter().enumerate();
    let first = tests.filter_map(|(at, test)| Some((super::passed(test, cx.as_of)?, at))).min();
    let (Some((on, at)), Some(since)) = (first, super::live_since(system, cx.as_of)) else { return Outcome::NotAsked };
    if on <= since {
        return Outcome::Pass;
    }
    let place = AiSystem::VERIFICATIONS.at(at).then(VerificationRecord::ON);
    fail(place).with("system", &system.id).with("since", since).with("on", on).into()
}
