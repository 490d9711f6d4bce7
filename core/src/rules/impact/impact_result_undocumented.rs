//! A finished impact assessment whose result is nowhere documented.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ImpactAssessment;

rule! {
    "impact-result-undocumented", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s4", "8.4.s2", "A.5.3"],
    effort RecordOnly,
    message "the result of `{assessment}` has not been documented",
    hint "name the report in `document`, or its record in `evidence`",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    if super::finished(assessment, cx.as_of).is_none() {
        return Outcome::NotAsked;
    }
    match &assessment.document {
        Some(document) if cx.document(document.as_str()).is_some() => Outcome::Pass,
        _ if !assessment.evidence.is_empty() => Outcome::PassOn(&assessment.evidence),
        // The report is named, and not to be found: a finding of its own.
        Some(_) => Outcome::Unknown,
        None => fail(ImpactAssessment::DOCUMENT).with("assessment", &assessment.id).into(),
    }
}
