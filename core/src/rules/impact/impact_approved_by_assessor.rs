//! An impact assessment that was approved by the only one who performed it.

use crate::check::rule;
use crate::model::{Actor, Approval, ImpactAssessment};
use crate::read::Ref;

rule! {
    "impact-approved-by-assessor", since "0.1", Practice, on ImpactAssessment, serves ["A.5.2"],
    effort Decide,
    message "`{impactAssessment}` was performed and approved by `{approval.by}` alone",
    hint "have it approved by a person who did not perform it",
    when |it, _| approver(it).is_some() && !it.performed_by.is_empty(),
    holds |it, _| it.performed_by.len() > 1 || it.performed_by.first() != approver(it), at ImpactAssessment::APPROVAL.then(Approval::BY),
    with [ImpactAssessment::APPROVAL.then(Approval::BY)],
}

fn approver(it: &ImpactAssessment) -> Option<&Ref<Actor>> {
    it.approval.as_deref()?.by.as_ref()
}
