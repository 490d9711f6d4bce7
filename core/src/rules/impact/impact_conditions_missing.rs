//! A conditional approval that names no conditions.

use crate::check::rule;
use crate::model::{ImpactAssessment, ImpactConclusion};

rule! {
    "impact-conditions-missing", since "0.1", Integrity, on ImpactAssessment, serves [],
    effort RecordOnly,
    message "`{impactAssessment}` concludes with conditional approval, but names no conditions",
    hint "record each condition with its owner and date, or conclude with approval",
    when |it, _| it.conclusion == Some(ImpactConclusion::GoWithConditions),
    asks Says { field: ImpactAssessment::CONDITIONS },
}
