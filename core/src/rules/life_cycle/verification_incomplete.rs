//! A completed test without criteria or without a result.

use crate::check::{Case, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage, VerificationRecord};
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "verification-incomplete", since "0.1", Shall, on AiSystem, serves ["A.6.2.4"],
    effort RecordOnly,
    message "a test of `{aiSystem}` of {on} has neither criteria nor a result",
    message when CRITERIA "a test of `{aiSystem}` of {on} has no criteria",
    message when RESULT "a test of `{aiSystem}` of {on} has no result",
    hint "record what had to be met in `criteria`, or in the tested requirement, and the result in `result`",
    given |it, cx| super::reached(LifeCycleStage::Inception, it, cx),
    alone complete,
}

fn complete(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    let tests = system.verifications.iter().enumerate();
    let completed = tests.filter_map(|(at, test)| Some((at, test, test.on.filter(|on| *on <= as_of)?)));
    let told = completed.map(|(at, test, on)| {
        let tested = |id| super::requirement(system, id).is_some_and(|requirement| says(&requirement.acceptance_criteria));
        let case = match (says(&test.criteria) || test.requirements.iter().any(tested), test.result.is_some()) {
            (true, true) => return None,
            (false, true) => CRITERIA,
            (true, false) => RESULT,
            (false, false) => Case::default(),
        };
        Some(fail(AiSystem::VERIFICATIONS.at(at)).case(case).with(VerificationRecord::ON, on))
    });
    told.collect()
}
