//! A measurement that only older evidence shows.

use crate::check::rule;
use crate::model::{Measurement, Metric};

rule! {
    "measurement-shown-by-older-evidence", since "0.1", Integrity, on Metric, serves ["9.1.s5"],
    effort ShowEvidence,
    message "what `{metric}` records for {on} is shown only by `{record}`, which is of an earlier time",
    hint "provide evidence of what was done then, or correct the dates",
    asks Shown { ways: [[Metric::MEASUREMENTS => Measurement::EVIDENCE]] },
}
