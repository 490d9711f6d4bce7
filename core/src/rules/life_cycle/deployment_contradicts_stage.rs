//! A system that is in use somewhere, in a stage in which it is not in use.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, Deployment, LifeCycle};
use crate::read::Date;
use crate::rules::risk::in_use;
use crate::rules::scope::out_of_scope;

rule! {
    "deployment-contradicts-stage", since "0.1", Integrity, on AiSystem, serves ["A.6.2.5"],
    effort RecordOnly,
    message "`{aiSystem}` is recorded in the stage {stage}, but has been in use since {since}",
    hint "record the last date of use in `until`, or the transition into use",
    given |it, cx| super::stage(it).is_some() && !it.deployments.is_empty() && !out_of_scope(it, cx),
    alone not_in_use,
}

fn not_in_use(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    let running = system.deployments.iter().enumerate().filter(|(_, deployed)| !in_use(system) && super::runs(deployed, as_of));
    let defect = |(at, deployed): (usize, &Deployment)| {
        let defect = fail(AiSystem::DEPLOYMENTS.at(at)).with(LifeCycle::STAGE, super::stage(system)?);
        Some(defect.with(Deployment::SINCE, deployed.since?))
    };
    Outcome::from_defects(running.filter_map(defect).collect())
}
