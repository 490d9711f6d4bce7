//! A system that runs somewhere and is in a stage in which it does not run.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;
use crate::rules::risk::in_use;
use crate::rules::scope::out_of_scope;

rule! {
    "deployment-contradicts-stage", since "0.1", Integrity, on AiSystem, serves ["A.6.2.5"],
    effort RecordOnly,
    message "`{system}` is recorded in the stage `{stage}`, but has been in use since {since}",
    hint "record the last date of use in `until`, or the transition into use",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(stage) = super::stage(system).filter(|_| !system.deployments.is_empty()) else { return Outcome::NotAsked };
    if out_of_scope(system, cx) {
        return Outcome::NotAsked;
    }
    let running = system.deployments.iter().enumerate().filter(|(_, deployed)| !in_use(system) && super::runs(deployed, cx.as_of));
    let running = running.filter_map(|(at, deployed)| Some((at, deployed.since?)));
    let defect = |(at, since)| fail(AiSystem::DEPLOYMENTS.at(at)).with("system", &system.id).with("stage", stage).with("since", since);
    Outcome::from_defects(running.map(defect).collect())
}
