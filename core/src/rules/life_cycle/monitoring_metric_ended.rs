//! A monitoring plan whose metrics have all ended.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage, Metric, MonitoringPlan};

rule! {
    "monitoring-metric-ended", since "0.1", Integrity, on AiSystem, serves ["A.6.2.6"],
    effort RecordOnly,
    message "the monitoring plan of `{aiSystem}` relies on `{metric}`, which ended on {until}",
    hint "name a metric in the plan that is measured today",
    given |it, cx| super::metrics(it).is_empty().then_some(false).or_else(|| super::reached(LifeCycleStage::Deployment, it, cx)),
    check measured,
}

fn measured<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let over = |named: &str| super::metric(named, cx)?.until.filter(|until| *until < cx.as_of);
    let ended = super::metrics(system).iter().enumerate().map(|(at, named)| Some((at, named, over(named.as_str())?)));
    ended.collect::<Option<Vec<_>>>().and_then(|ended| ended.last().copied()).map_or(Outcome::Pass, |(at, named, until)| {
        let defect = fail(AiSystem::MONITORING_PLAN.then(MonitoringPlan::METRICS).at(at));
        defect.with("metric", named).with(Metric::UNTIL, until).related(named).into()
    })
}
