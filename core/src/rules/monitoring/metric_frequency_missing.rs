//! A metric for which it is not determined when to measure.

use crate::check::rule;
use crate::model::Metric;

rule! {
    "metric-frequency-missing", since "0.1", Shall, on Metric, serves ["9.1.s3"],
    effort Decide,
    message "when to measure `{metric}` has not been determined",
    hint "record in `frequency` how often to measure, such as `P1M`",
    asks Says { field: Metric::FREQUENCY },
}
