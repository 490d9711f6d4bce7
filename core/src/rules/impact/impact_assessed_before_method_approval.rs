//! An impact assessment from before the process was approved.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ImpactAssessment;
use crate::rules::risk::approved_since;

rule! {
    "impact-assessed-before-method-approval", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s1", "A.5.2"],
    effort AssessAgain,
    message "`{impactAssessment}` was completed on {on}, before the impact assessment process was approved on {approvals.on}",
    hint "assess again by the approved process, or record the earlier approval",
    when |it, as_of| super::finished(it, as_of).is_some(),
    check after_approval,
    with [ImpactAssessment::ON],
}

fn after_approval<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let document = super::method(cx).and_then(|method| cx.document(method.document.as_ref()?.as_str()));
    match document.and_then(|document| approved_since(document, cx.as_of)) {
        None => Outcome::Unknown,
        approved if it.on >= approved => Outcome::Pass,
        Some(approved) => fail(ImpactAssessment::ON).with("approvals.on", approved).into(),
    }
}
