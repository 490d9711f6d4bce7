//! A monitoring plan whose metrics have all ended.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, LifeCycleStage, Metric, MonitoringPlan, Root};

rule! {
    "monitoring-metric-ended", since "0.1", Integrity, on AiSystem, serves ["A.6.2.6"],
    effort RecordOnly,
    message "the monitoring plan of `{system}` relies on `{metric}`, which ended on {until}",
    hint "name a metric in the plan that is measured today",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let metrics = system.monitoring_plan.as_deref().map_or(&[][..], |plan| &plan.metrics);
    let Some(last) = metrics.last() else { return Outcome::NotAsked };
    if let Some(answer) = super::before("A.6.2.6", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    let named = |id| cx.index().position(Root::METRICS, id).and_then(|at| cx.aims().metrics.get(at));
    let over = |metric: &Metric| metric.until.filter(|until| *until < cx.as_of);
    if !metrics.iter().all(|metric| named(metric.as_str()).and_then(over).is_some()) {
        return Outcome::Pass;
    }
    let Some(until) = named(last.as_str()).and_then(over) else { return Outcome::Pass };
    let place = Path::from(AiSystem::MONITORING_PLAN).then_at(MonitoringPlan::METRICS, metrics.len() - 1);
    fail(place).with("system", &system.id).with("metric", last).with("until", until).related(last).into()
}
