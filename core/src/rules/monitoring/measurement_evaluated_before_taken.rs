//! A value that was evaluated before it was measured.

use crate::check::rule;
use crate::model::{Measurement, Metric};

rule! {
    "measurement-evaluated-before-taken", since "0.1", Integrity, on Metric, serves ["9.1.s6"],
    effort RecordOnly,
    message "a value of `{metric}` was evaluated on {evaluatedOn}, before it was measured on {on}",
    hint "correct `on` or `evaluatedOn` of the measurement",
    asks OrderEach { list: Metric::MEASUREMENTS, first: Measurement::ON, then: Measurement::EVALUATED_ON },
}
