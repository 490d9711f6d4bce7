//! A system that was in use before it passed a test.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, Deployment, LifeCycleStage, VerificationRecord};
use crate::read::Date;

rule! {
    "deployed-before-verification", since "0.1", Shall, on AiSystem, serves ["A.6.2.4", "A.6.2.5"],
    effort RecordOnly,
    message "`{aiSystem}` has been in use since {since}, but its first test was passed on {on}",
    hint "record the earlier test; if there was none, open a nonconformity and review why the gate did not prevent this",
    given |it, cx| super::reached(LifeCycleStage::Deployment, it, cx),
    alone tested_first,
}

fn tested_first(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    let tests = system.verifications.iter().enumerate();
    let Some((on, at)) = tests.filter_map(|(at, test)| Some((super::passed(test, as_of)?, at))).min() else { return Outcome::NotAsked };
    Outcome::in_order(Some(on), super::live_since(system, as_of), |on, since| {
        let defect = fail(AiSystem::VERIFICATIONS.at(at).then(VerificationRecord::ON));
        defect.with(Deployment::SINCE, since).with(VerificationRecord::ON, on)
    })
}
