//! An impact assessment that covers no people.

use crate::check::rule;
use crate::model::{AffectedPartyKind, ImpactAssessment};

rule! {
    "impact-on-people-missing", since "0.1", Shall, on ImpactAssessment, serves ["A.5.4"],
    effort AssessAgain,
    message "`{impactAssessment}` covers neither individuals nor groups of individuals",
    hint "name the individuals and groups that the system can affect in `affectedParties`",
    holds |it, _| super::considers_any(it, &[AffectedPartyKind::Individual, AffectedPartyKind::Group]),
        at ImpactAssessment::AFFECTED_PARTIES,
}
