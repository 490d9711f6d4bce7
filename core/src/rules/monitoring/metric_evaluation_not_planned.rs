//! A metric for which it is not determined when to evaluate the results.

use crate::check::rule;
use crate::model::Metric;

rule! {
    "metric-evaluation-not-planned", since "0.1", Shall, on Metric, serves ["9.1.s4"],
    effort Decide,
    message "when to analyze and evaluate the results of `{metric}` has not been determined",
    hint "record in `evaluationFrequency` how often the results are evaluated, such as `P3M`",
    asks Says { field: Metric::EVALUATION_FREQUENCY },
}
