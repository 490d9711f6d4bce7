//! A system in use whose use has not been approved.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, Approval, Deployment, LifeCycleStage};
use crate::read::Date;

rule! {
    "go-live-not-approved", since "0.1", Practice, on AiSystem, serves ["A.6.2.5"],
    effort Decide,
    message "the use of `{aiSystem}` that began on {since} has not been approved",
    hint "record who approved it and when in `approval` of the deployment, or of the deployment plan",
    given |it, cx| it.deployments.is_empty().then_some(false).or_else(|| super::reached(LifeCycleStage::Deployment, it, cx)),
    alone approved,
}

fn approved(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    let given = |approval: Option<&Approval>| approval.is_some_and(|approval| approval.by.is_some());
    let running = system.deployments.iter().enumerate().filter(|(_, deployed)| super::runs(deployed, as_of));
    let bare = running.filter(|(_, deployed)| !given(super::plan_approval(system)) && !given(deployed.approval.as_deref()));
    let defect = |(at, deployed): (usize, &Deployment)| Some(fail(AiSystem::DEPLOYMENTS.at(at)).with(Deployment::SINCE, deployed.since?));
    Outcome::from_defects(bare.filter_map(defect).collect())
}
