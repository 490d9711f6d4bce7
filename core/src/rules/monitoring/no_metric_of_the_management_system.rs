//! Metrics that are all about AI systems and none about the management system.

use crate::check::{held, hollow, rule};
use crate::model::{Metric, Objective, Root};

rule! {
    "no-metric-of-the-management-system", since "0.1", Shall, on Whole, serves ["9.1.s6"],
    effort Decide,
    message "all metrics are about single AI systems; none shows the performance of the management system itself",
    hint "measure how the management system works too: actions done in time, findings closed, assessments made as planned",
    whole |cx, sink| {
        let mut metrics = cx.aims().metrics.iter().filter(|metric| super::in_force(metric, cx.as_of) && !hollow(*metric)).peekable();
        if metrics.peek().is_none() {
            return sink.unknown(Root::METRICS.name);
        }
        let of_objective = |metric: &Metric| cx.index().referring(Root::OBJECTIVES, Objective::METRIC, metric.id.as_str()).next().is_some();
        let of_aims = |metric: &Metric| metric.ai_systems.is_empty() || !metric.requirements.is_empty() || of_objective(metric);
        held(cx, sink, Root::METRICS, metrics.any(of_aims));
    },
}
