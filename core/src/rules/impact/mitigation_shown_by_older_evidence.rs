//! A mitigation or condition that only older evidence shows.

use crate::check::rule;
use crate::model::{Action, Impact, ImpactAssessment};

rule! {
    "mitigation-shown-by-older-evidence", since "0.1", Integrity, on ImpactAssessment, serves ["8.4.s2"],
    effort ShowEvidence,
    message "what `{impactAssessment}` records for {on} is shown only by `{record}`, which is of an earlier time",
    hint "provide evidence of what was done then, or correct the dates",
    asks Shown { ways: [[ImpactAssessment::IMPACTS => Impact::MITIGATIONS => Action::EVIDENCE], [ImpactAssessment::CONDITIONS => Action::EVIDENCE]] },
}
