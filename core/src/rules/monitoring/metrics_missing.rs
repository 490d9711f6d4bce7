//! Nothing is monitored or measured.

use crate::check::{Cx, Sink, kept, rule};
use crate::model::Root;

rule! {
    "metrics-missing", since "0.1", Shall, on Whole, serves ["9.1.s1"],
    effort RecordOnly,
    message "nothing is recorded that is monitored or measured",
    hint "record in `metrics` what is monitored and measured to know whether the management system works",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    kept(cx, sink, Root::METRICS.any());
}
