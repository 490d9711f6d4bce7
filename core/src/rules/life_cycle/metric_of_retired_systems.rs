//! A metric that is still to be measured, of systems that have all been retired.

use crate::check::rule;
use crate::model::Metric;

rule! {
    "metric-of-retired-systems", since "0.1", Practice, on Metric, serves ["A.6.2.6"],
    effort RecordOnly,
    message "`{metric}` is still to be measured, but all AI systems it covers have been retired",
    hint "record the last date of measurement in `until`, or name the system that is still measured",
    when |it, as_of| !it.ai_systems.is_empty() && it.until.is_none_or(|until| until >= as_of),
    shows |it, cx| !super::all_retired(&it.ai_systems, cx), at Metric::AI_SYSTEMS,
}
