//! A completed impact assessment without a conclusion.

use crate::check::rule;
use crate::model::ImpactAssessment;

rule! {
    "impact-conclusion-missing", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s4", "A.5.3"],
    effort RecordOnly,
    message "`{impactAssessment}` was completed on {on}, but has no conclusion",
    hint "record in `conclusion` whether the system may proceed, and on which conditions",
    when |it, as_of| super::finished(it, as_of).is_some(),
    asks Says { field: ImpactAssessment::CONCLUSION },
    with [ImpactAssessment::ON],
}
