//! A release that was approved after the use began.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, Approval, Deployment, LifeCycleStage};
use crate::read::Date;

rule! {
    "go-live-approved-late", since "0.1", Shall, on AiSystem, serves ["8.1.s3", "A.6.2.5"],
    effort Decide,
    message "`{aiSystem}` has been in use since {since}, but its release was approved on {approval.on}",
    hint "record the earlier approval; if there was none, open a nonconformity and review why the gate did not prevent this",
    given |it, cx| super::reached(LifeCycleStage::Deployment, it, cx),
    alone approved_first,
}

fn approved_first(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    let on = |approval: Option<&Approval>| approval.and_then(|approval| approval.on);
    let planned = on(super::plan_approval(system));
    let begun = system.deployments.iter().enumerate().filter_map(|(at, deployed)| {
        let since = deployed.since.filter(|since| *since <= as_of)?;
        let on = on(deployed.approval.as_deref()).into_iter().chain(planned).min()?;
        let place = AiSystem::DEPLOYMENTS.at(at).then(Deployment::APPROVAL.then(Approval::ON));
        Some((on > since).then(|| fail(place).with(Deployment::SINCE, since).with("approval.on", on)))
    });
    begun.collect()
}
