//! A monitoring plan that relies on a metric of another system.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Metric, MonitoringPlan};
use crate::rules::scope::out_of_scope;

rule! {
    "monitoring-metric-of-other-system", since "0.1", Integrity, on AiSystem, serves ["A.6.2.6"],
    effort RecordOnly,
    message "the monitoring plan of `{aiSystem}` relies on `{metric}`, which does not cover that system",
    hint "name the system in `aiSystems` of the metric, or another metric in the plan",
    given |it, cx| !out_of_scope(it, cx),
    check covered,
}

fn covered<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let covers = |metric: &Metric| metric.ai_systems.is_empty() || metric.ai_systems.iter().any(|of| of.as_str() == system.id.as_str());
    let named = super::metrics(system).iter().enumerate().map(|(at, named)| {
        let defect = || fail(AiSystem::MONITORING_PLAN.then(MonitoringPlan::METRICS).at(at)).with("metric", named).related(named);
        super::metric(named.as_str(), cx).is_some_and(|metric| !covers(metric)).then(defect)
    });
    named.collect()
}
