//! A completed impact assessment whose result has not been documented.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ImpactAssessment;

rule! {
    "impact-result-undocumented", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s4", "8.4.s2", "A.5.3"],
    effort RecordOnly,
    message "the result of `{impactAssessment}` has not been documented",
    hint "name the report in `document`, or its record in `evidence`",
    when |it, as_of| super::finished(it, as_of).is_some(),
    check documented,
}

/// A report that was superseded since still documents the result of its time.
fn documented<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    match &it.document {
        Some(document) if cx.document(document.as_str()).is_some() => Outcome::Pass,
        _ if !it.evidence.is_empty() => Outcome::PassOn(&it.evidence),
        // A document that is not to be found is a finding of its own.
        Some(_) => Outcome::Unknown,
        None => fail(ImpactAssessment::DOCUMENT).into(),
    }
}
