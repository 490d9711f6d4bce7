//! An impact assessment that looks at individuals or at groups, and not at both.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AffectedPartyKind, ImpactAssessment};
use crate::rules::soa::unbound;

rule! {
    "impact-on-individuals-or-groups-missing", since "0.1", Practice, on ImpactAssessment, serves ["A.5.4"],
    effort AssessAgain,
    message "`{assessment}` covers {considered}, but not {missing}",
    hint "name them in `affectedParties` too, or record there why none are affected",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = unbound("A.5.4", super::system(assessment), cx) {
        return answer;
    }
    let considers = |kind| super::considers(assessment, kind);
    let (considered, missing) = match (considers(AffectedPartyKind::Individual), considers(AffectedPartyKind::Group)) {
        (true, true) => return Outcome::Pass,
        (true, false) => ("individuals", "groups"),
        (false, true) => ("groups", "individuals"),
        (false, false) => return Outcome::NotAsked,
    };
    let defect = fail(ImpactAssessment::AFFECTED_PARTIES).with("assessment", &assessment.id);
    super::parties(assessment, defect.with("considered", considered).with("missing", missing))
}
