//! An impact assessment that does not look at society.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AffectedPartyKind, ImpactAssessment};
use crate::rules::soa::unbound;

rule! {
    "impact-on-society-missing", since "0.1", Shall, on ImpactAssessment, serves ["A.5.5"],
    effort AssessAgain,
    message "`{assessment}` does not cover societies",
    hint "name the societies that the system can affect in `affectedParties`, even if the impact is small",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = unbound("A.5.5", super::system(assessment), cx) {
        return answer;
    }
    if super::considers(assessment, AffectedPartyKind::Society) {
        Outcome::Pass
    } else {
        super::parties(assessment, fail(ImpactAssessment::AFFECTED_PARTIES).with("assessment", &assessment.id))
    }
}
