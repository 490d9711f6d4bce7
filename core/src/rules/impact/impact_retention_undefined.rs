//! An impact assessment without a retention period of its result.

use crate::check::{Cx, rule};
use crate::model::ImpactAssessment;

rule! {
    "impact-retention-undefined", since "0.1", Shall, on ImpactAssessment, serves ["A.5.3"],
    effort RecordOnly,
    message "the retention period of the result of `{impactAssessment}` has not been determined",
    hint "record `retention` in the assessment, in its document or in the impact assessment process",
    shows determined, at ImpactAssessment::RETENTION,
}

fn determined(it: &ImpactAssessment, cx: &Cx<'_>) -> bool {
    let document = it.document.as_ref().and_then(|document| cx.document(document.as_str()));
    let of_method = super::method(cx).and_then(|method| method.retention.as_ref());
    it.retention.as_ref().or(of_method).or_else(|| document?.retention.as_ref()).is_some()
}
