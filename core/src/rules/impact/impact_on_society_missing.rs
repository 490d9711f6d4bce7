//! An impact assessment that does not cover societies.

use crate::check::rule;
use crate::model::{AffectedPartyKind, ImpactAssessment};

rule! {
    "impact-on-society-missing", since "0.1", Shall, on ImpactAssessment, serves ["A.5.5"],
    effort AssessAgain,
    message "`{impactAssessment}` does not cover societies",
    hint "name the societies that the system can affect in `affectedParties`, even if the impact is small",
    holds |it, _| super::considers_any(it, &[AffectedPartyKind::Society]), at ImpactAssessment::AFFECTED_PARTIES,
}
