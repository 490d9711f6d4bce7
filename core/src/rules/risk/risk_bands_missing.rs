//! A risk method without criteria: no band of risk levels.

use crate::check::rule;
use crate::model::RiskMethod;

rule! {
    "risk-bands-missing", since "0.1", Shall, on RiskMethod, serves ["6.1.1.s5"],
    effort Decide,
    message "the risk criteria have not been determined: the risk method has no bands",
    hint "record in `bands` which levels of risk there are, and in `acceptance` of each which are acceptable",
    asks Says { field: RiskMethod::BANDS },
}
