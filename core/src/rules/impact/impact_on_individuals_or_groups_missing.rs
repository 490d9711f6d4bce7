//! An impact assessment that covers individuals or groups, but not both.

use crate::check::{Outcome, fail, rule};
use crate::model::{AffectedPartyKind, ImpactAssessment};
use crate::read::Date;

rule! {
    "impact-on-individuals-or-groups-missing", since "0.1", Practice, on ImpactAssessment, serves ["A.5.4"],
    effort AssessAgain,
    message "`{impactAssessment}` covers individuals, but not groups",
    message when GROUPS "`{impactAssessment}` covers groups, but not individuals",
    hint "name them in `affectedParties` too, or record there why none are affected",
    alone both,
}

fn both(it: &ImpactAssessment, _: Date) -> Outcome<'_> {
    let defect = fail(ImpactAssessment::AFFECTED_PARTIES);
    match (super::considers(it, AffectedPartyKind::Individual), super::considers(it, AffectedPartyKind::Group)) {
        (true, true) => Outcome::Pass,
        (false, false) => Outcome::NotAsked,
        _ if super::kind_open(it) => Outcome::Unknown,
        (true, false) => defect.into(),
        (false, true) => defect.case(GROUPS).into(),
    }
}
