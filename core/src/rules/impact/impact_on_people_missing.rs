//! An impact assessment that looks at no person.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AffectedPartyKind, ImpactAssessment};
use crate::rules::soa::unbound;

rule! {
    "impact-on-people-missing", since "0.1", Shall, on ImpactAssessment, serves ["A.5.4"],
    effort AssessAgain,
    message "`{assessment}` covers neither individuals nor groups of individuals",
    hint "name the individuals and groups that the system can affect in `affectedParties`",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = unbound("A.5.4", super::system(assessment), cx) {
        return answer;
    }
    if super::considers(assessment, AffectedPartyKind::Individual) || super::considers(assessment, AffectedPartyKind::Group) {
        Outcome::Pass
    } else {
        super::parties(assessment, fail(ImpactAssessment::AFFECTED_PARTIES).with("assessment", &assessment.id))
    }
}
