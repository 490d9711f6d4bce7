//! A test that was passed under conditions and never repeated.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, VerificationResult};
use crate::rules::resources::covered;

rule! {
    "conditional-test-not-followed-up", since "0.1", Shall, on AiSystem, serves ["A.6.2.4"],
    effort CarryOut,
    message "a test of `{aiSystem}` of {on} was passed under conditions, and no test has followed that shows them met",
    hint "repeat the test under the conditions, or record in `result` that they were met",
    given |it, cx| covered(it, cx),
    check followed,
}

fn followed<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let under = |test: &crate::model::VerificationRecord| test.result == Some(VerificationResult::PassedWithConditions);
    let conditional =
        system.verifications.iter().enumerate().filter(|(_, test)| under(test) && super::in_use_version(test, system, cx.as_of));
    let asked = conditional.filter_map(|(at, test)| {
        let on = test.on.filter(|on| *on <= cx.as_of)?;
        let again =
            system.verifications.iter().any(|other| other.kind == test.kind && other.on.is_some_and(|then| then > on && then <= cx.as_of));
        Some((!again).then(|| fail(AiSystem::VERIFICATIONS.at(at)).with("on", on)))
    });
    asked.collect()
}
