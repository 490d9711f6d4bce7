//! An AI system in use, or about to be, whose impacts nobody assessed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;

rule! {
    "system-without-impact-assessment", since "0.1", Shall, on AiSystem, serves ["8.4.s1", "A.5.4", "A.5.5"],
    effort AssessAgain,
    message "the impacts of `{system}` on individuals, groups and societies have not been assessed",
    hint "perform an AI system impact assessment before the system is used, and record the result under `impactAssessments`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::concerned(system, cx) {
        return Outcome::NotAsked;
    }
    let mut recorded = cx.impact_assessments_of(system.id.as_str()).peekable();
    if recorded.peek().is_none() {
        return fail(AiSystem::ID).with("system", &system.id).into();
    }
    let (mut dated, mut undated) = (false, false);
    for assessment in recorded {
        dated |= super::finished(assessment, cx.as_of).is_some();
        undated |= assessment.on.is_none();
    }
    match (dated, undated) {
        (true, _) => Outcome::Pass,
        // It is there, and nobody says whether it is finished.
        (false, true) => Outcome::Unknown,
        (false, false) => fail(AiSystem::ID).with("system", &system.id).into(),
    }
}
