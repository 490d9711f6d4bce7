//! A risk assessment made before its method was approved.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::RiskAssessment;

rule! {
    "risk-assessment-before-method-approval", since "0.1", Integrity, on RiskAssessment, serves ["8.2.s1"],
    effort AssessAgain,
    message "`{riskAssessment}` was performed on {on}, but the risk method was approved only on {approval}",
    hint "check whether the assessment follows the approved method, and repeat it if not; or correct the dates",
    check after_approval,
}

fn after_approval<'a>(it: &'a RiskAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let method = super::method(cx);
    // Made by another version, it is judged by that one's approval, which is not recorded.
    let other = method.is_some_and(|method| it.method_version.is_some() && it.method_version != method.version);
    let approved = method.filter(|_| !other).and_then(|method| super::method_approved(method, cx));
    Outcome::in_order(approved, it.on.filter(|on| *on <= cx.as_of), |approved, on| {
        fail(RiskAssessment::ON).with(RiskAssessment::ON, on).with("approval", approved)
    })
}
