//! A monitoring plan that evaluates more often than any of its metrics.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Metric, MonitoringPlan};
use crate::read::Interval;

rule! {
    "monitoring-more-often-than-its-metrics", since "0.1", Integrity, on AiSystem, serves ["A.6.2.6"],
    effort RecordOnly,
    message "the monitoring plan of `{aiSystem}` has results evaluated every {frequency}, but none of its metrics is measured or evaluated more often than every {metrics.frequency}",
    hint "correct `frequency` of the plan, or have the metrics measured and evaluated as often as the plan says",
    check as_often,
}

/// Half as often or less: a month and thirty days are the same to most.
fn as_often<'a>(it: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(own) = it.monitoring_plan.as_deref().and_then(|plan| plan.frequency.as_ref()) else { return Outcome::NotAsked };
    let of = |metric: &'a Metric| metric.evaluation_frequency.iter().chain(&metric.frequency).min_by_key(|interval| days(interval));
    let all: Option<Vec<&Interval>> = super::metrics(it).iter().map(|named| super::metric(named.as_str(), cx).and_then(of)).collect();
    let Some(most) = all.and_then(|all| all.into_iter().min_by_key(|interval| days(interval))) else { return Outcome::Unknown };
    if days(most) < 2 * days(own) {
        return Outcome::Pass;
    }
    let place = AiSystem::MONITORING_PLAN.then(MonitoringPlan::FREQUENCY);
    fail(place).with(MonitoringPlan::FREQUENCY, own).with("metrics.frequency", most).into()
}

fn days(interval: &Interval) -> u64 {
    let (months, days) = interval.parts();
    u64::from(months) * 30 + u64::from(days)
}
