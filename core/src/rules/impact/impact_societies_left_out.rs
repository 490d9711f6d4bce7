//! An impact assessment that leaves out societies, or individuals and groups, where no control asks for them.

use crate::check::{Applies, rule};
use crate::model::{AffectedPartyKind, ImpactAssessment};

rule! {
    "impact-societies-left-out", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s1"],
    effort AssessAgain,
    unless ["impact-on-society-missing", "impact-on-individuals-or-groups-missing", "impact-on-people-missing"],
    message "`{impactAssessment}` does not cover individuals, groups and societies alike",
    hint "name all of them in `affectedParties`, also where no impact was found: describe the party and record `dimensionsConsidered`",
    given |it, cx| super::finished(it, cx.as_of).is_some(),
    holds |it, _| {
        let people = super::considers_any(it, &[AffectedPartyKind::Individual, AffectedPartyKind::Group]);
        match (people, super::considers_any(it, &[AffectedPartyKind::Society])) {
            (Some(false), _) | (_, Some(false)) => Applies::No,
            (Some(true), Some(true)) => Applies::Yes,
            _ => Applies::Unknown,
        }
    }, at ImpactAssessment::AFFECTED_PARTIES,
}
