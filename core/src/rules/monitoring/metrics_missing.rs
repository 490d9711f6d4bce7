//! No metric is determined.

use crate::check::{Cx, Sink, fail, held, hollow, rule};
use crate::model::Root;

rule! {
    "metrics-missing", since "0.1", Shall, on Whole, serves ["9.1.s1"],
    effort Decide,
    message "what to monitor and measure has not been determined",
    message when ENDED "every metric has ended; nothing is monitored and measured any more",
    hint "record in `metrics` what is monitored and measured to evaluate the AI management system",
    whole determined,
}

fn determined(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let metrics = &cx.aims().metrics;
    let over = |metric: &crate::model::Metric| metric.until.is_some_and(|until| until < cx.as_of);
    if !metrics.is_empty() && metrics.iter().all(over) {
        return sink.fail("", Root::METRICS.name, fail(Root::METRICS).case(ENDED));
    }
    match metrics.iter().any(|metric| super::in_force(metric, cx.as_of) && !hollow(metric)) {
        false if !metrics.is_empty() => sink.unknown(Root::METRICS.name),
        standing => held(cx, sink, Root::METRICS, standing),
    }
}
