//! An impact assessment whose conclusion has not been approved.

use crate::check::rule;
use crate::model::ImpactAssessment;

rule! {
    "impact-assessment-not-approved", since "0.1", Practice, on ImpactAssessment, serves ["6.1.4.s4", "A.5.2"],
    effort Decide,
    message "the conclusion of `{impactAssessment}` has not been approved",
    hint "have it approved by the role that the process names, and record it in `approval`",
    when |it, as_of| super::finished(it, as_of).is_some() && it.conclusion.is_some(),
    asks Approved { approval: ImpactAssessment::APPROVAL },
}
