//! A risk assessment without anyone who performed it.

use crate::check::rule;
use crate::model::RiskAssessment;

rule! {
    "risk-assessment-assessor-missing", since "0.1", Practice, on RiskAssessment, serves [],
    effort RecordOnly,
    message "it is not recorded who performed `{riskAssessment}`",
    hint "name in `performedBy` the persons or roles that took part",
    when |it, as_of| it.on.is_some_and(|on| on <= as_of),
    asks Says { field: RiskAssessment::PERFORMED_BY },
}
