//! A failed test of a system in use without a follow-up.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Nonconformity, Root, VerificationRecord, VerificationResult};
use crate::read::Date;
use crate::rules::life_cycle::in_use_version;

rule! {
    "failed-test-not-followed-up", since "0.1", Shall, on AiSystem, serves ["8.1.s6"],
    effort CarryOut,
    message "a test of `{aiSystem}` failed on {on} while it was in use; no follow-up is recorded",
    hint "repeat the test after a repair, or open a nonconformity and name the system or the test in its `raisedFrom`",
    given |it, cx| super::in_operation(it, cx),
    check followed_up,
}

fn followed_up<'a>(it: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let live = |on: Date| on <= cx.as_of && it.deployments.iter().any(|deployed| deployed.since.is_some_and(|since| since <= on));
    let repeated = |test: &VerificationRecord, after: Date| {
        it.verifications.iter().any(|other| other.kind == test.kind && other.on.is_some_and(|on| on > after && on <= cx.as_of))
    };
    let raised = |id: &str| cx.index().referring(Root::NONCONFORMITIES, Nonconformity::RAISED_FROM, id).next().is_some();
    // That it was put into use all the same is a finding of its own.
    let missed = |test: &VerificationRecord| {
        test.result == Some(VerificationResult::Failed)
            && in_use_version(test, it, cx.as_of)
            && super::released_despite(test, it, cx.as_of).is_none()
    };
    let failed = it.verifications.iter().enumerate().filter_map(|(at, test)| {
        let on = test.on.filter(|on| live(*on) && missed(test))?;
        let opened = raised(it.id.as_str()) || test.id.as_ref().is_some_and(|id| raised(id.as_str()));
        let defect = || fail(AiSystem::VERIFICATIONS.at(at)).with(VerificationRecord::ON, on);
        Some((!opened && !repeated(test, on)).then(defect))
    });
    failed.collect()
}
