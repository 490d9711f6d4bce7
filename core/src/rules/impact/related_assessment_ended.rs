//! An assessment that an impact assessment names, and that was no longer in force by then.

use crate::check::rule;
use crate::model::{ImpactAssessment, RelatedAssessment};

rule! {
    "related-assessment-ended", since "0.1", Integrity, on ImpactAssessment, serves ["8.4.s1"],
    effort AssessAgain,
    message "`{impactAssessment}` of {on} names as a related assessment the {kind} `{record}`, which was in force only until {until}",
    hint "name the assessment that was in force, or repeat it and take its results into account",
    asks StoodThen { ways: [[ImpactAssessment::RELATED_ASSESSMENTS => RelatedAssessment::DOCUMENT]], on: [own ImpactAssessment::ON] },
}
