//! An AI system in use, or about to be, whose impacts have not been assessed.

use crate::check::{Cx, rule};
use crate::model::AiSystem;

rule! {
    "system-without-impact-assessment", since "0.1", Shall, on AiSystem, serves ["8.4.s1", "A.5.4", "A.5.5"],
    effort AssessAgain,
    message "the impacts of `{aiSystem}` on individuals, groups and societies have not been assessed",
    hint "perform an AI system impact assessment before the system is used, and record the result under `impactAssessments`",
    given |it, cx| super::concerned(it, cx),
    shows assessed, at AiSystem::ID,
}

/// Not determined while an assessment has no date.
fn assessed(it: &AiSystem, cx: &Cx<'_>) -> Option<bool> {
    let completed = cx.impact_assessments_of(it.id.as_str()).any(|assessment| super::finished(assessment, cx.as_of).is_some());
    let undated = cx.impact_assessments_of(it.id.as_str()).any(|assessment| assessment.on.is_none());
    (completed || !undated).then_some(completed)
}
