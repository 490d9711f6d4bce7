//! An impact assessment whose report is about another system.

use crate::check::rule;
use crate::model::ImpactAssessment;

rule! {
    "impact-report-of-other-system", since "0.1", Integrity, on ImpactAssessment, serves ["A.5.3"],
    effort RecordOnly,
    message "`{impactAssessment}` is documented in the {kind} `{record}`, which is about other AI systems",
    hint "name the report of this assessment, or correct `aiSystems` of the document",
    asks OfSystems { ways: [[ImpactAssessment::DOCUMENT]] },
}
