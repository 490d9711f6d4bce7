//! A monitoring plan that counts on a metric of another system.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, Metric, MonitoringPlan, Root};
use crate::rules::scope::out_of_scope;

rule! {
    "monitoring-metric-of-other-system", since "0.1", Integrity, on AiSystem, serves ["A.6.2.6"],
    effort RecordOnly,
    message "the monitoring plan of `{system}` relies on `{metric}`, which does not cover that system",
    hint "name the system in `aiSystems` of the metric, or another metric in the plan",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let metrics = system.monitoring_plan.as_deref().map_or(&[][..], |plan| &plan.metrics);
    if metrics.is_empty() || out_of_scope(system, cx) {
        return Outcome::NotAsked;
    }
    let named = |id| cx.index().position(Root::METRICS, id).and_then(|at| cx.aims().metrics.get(at));
    let about = |metric: &Metric| metric.ai_systems.is_empty() || metric.ai_systems.iter().any(|of| of.as_str() == system.id.as_str());
    let other = metrics.iter().enumerate().filter(|(_, metric)| named(metric.as_str()).is_some_and(|metric| !about(metric)));
    let place = |at| Path::from(AiSystem::MONITORING_PLAN).then_at(MonitoringPlan::METRICS, at);
    let defect = |(at, metric)| fail(place(at)).with("system", &system.id).with("metric", metric).related(metric);
    Outcome::from_defects(other.map(defect).collect())
}
