//! A metric for which it is not determined how to measure.

use crate::check::rule;
use crate::model::Metric;

rule! {
    "metric-method-missing", since "0.1", Shall, on Metric, serves ["9.1.s2"],
    effort Decide,
    message "the method of measuring `{metric}` has not been determined",
    hint "record in `method` how to measure, so that results are comparable and reproducible",
    asks Says { field: Metric::METHOD },
}
