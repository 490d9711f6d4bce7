//! A process that plans neither intervals nor triggers of impact assessments.

use crate::check::rule;
use crate::model::ImpactMethod;

rule! {
    "impact-assessments-not-planned", since "0.1", Shall, on ImpactMethod, serves ["8.4.s1", "A.5.2"],
    effort Decide,
    message "the intervals or triggers of impact assessments have not been planned",
    hint "record the longest time between two assessments in `interval`, or name in `triggers` what makes one due",
    asks SaysAny { fields: [ImpactMethod::INTERVAL, ImpactMethod::TRIGGERS] },
}
