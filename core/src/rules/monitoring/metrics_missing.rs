//! No metric is determined.

use crate::check::rule;
use crate::model::Root;

rule! {
    "metrics-missing", since "0.1", Shall, on Root, serves ["9.1.s1"],
    effort Decide,
    message "what to monitor and measure has not been determined",
    hint "record in `metrics` what is monitored and measured to evaluate the AI management system",
    asks Kept { part: Root::METRICS },
}
