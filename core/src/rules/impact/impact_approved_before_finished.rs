//! An impact assessment that was approved before it was completed.

use crate::check::rule;
use crate::model::{Approval, ImpactAssessment};

rule! {
    "impact-approved-before-finished", since "0.1", Integrity, on ImpactAssessment, serves ["A.5.2"],
    effort Decide,
    message "`{impactAssessment}` was approved on {approval.on}, before it was completed on {on}",
    hint "correct the dates, or have the completed assessment approved",
    when |it, as_of| super::finished(it, as_of).is_some(),
    asks Order { first: ImpactAssessment::ON, then: ImpactAssessment::APPROVAL.then(Approval::ON) },
}
