//! An impact assessment of a model that was no longer there.

use crate::check::rule;
use crate::model::ImpactAssessment;

rule! {
    "impact-considers-ended-record", since "0.1", Integrity, on ImpactAssessment, serves ["8.4.s1"],
    effort AssessAgain,
    message "`{impactAssessment}` of {on} considers the {kind} `{record}`, which was there only until {until}",
    message when NOT_YET "`{impactAssessment}` of {on} considers the {kind} `{record}`, which was there only from {since}",
    hint "consider the models that the system uses, and name them",
    asks StoodThen { ways: [[ImpactAssessment::MODELS_CONSIDERED]], on: [own ImpactAssessment::ON], not_yet: NOT_YET },
}
