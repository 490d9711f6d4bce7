//! A test on whose ground the system was released before it was finished.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Approval, VerificationRecord};
use crate::rules::scope::out_of_scope;

rule! {
    "test-approved-before-finished", since "0.1", Integrity, on AiSystem, serves ["A.6.2.4"],
    effort Decide,
    message "a test of `{system}` was approved on {approved}, before it was completed on {on}",
    hint "correct the dates, or approve the test again now that its result is available",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut compared) = (Vec::new(), false);
    for (at, test) in system.verifications.iter().enumerate().filter(|_| !out_of_scope(system, cx)) {
        let (Some(on), Some(approved)) = (test.on, test.approval.as_deref().and_then(|approval| approval.on)) else { continue };
        compared = true;
        if approved < on {
            let place = AiSystem::VERIFICATIONS.at(at).then(VerificationRecord::APPROVAL).then(Approval::ON);
            defects.push(fail(place).with("system", &system.id).with("approved", approved).with("on", on));
        }
    }
    if compared { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
