//! A customer who was provided with a system before it went live.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Customer, Provision};

rule! {
    "customer-provided-before-go-live", since "0.1", Integrity, on Customer, serves ["A.6.2.5"],
    effort RecordOnly,
    message "`{customer}` has been provided with `{aiSystem}` since {since}, but it went live on {on} only",
    hint "correct the dates; if it was in use before, record the deployment and its approval",
    check after_release,
}

fn after_release<'a>(it: &'a Customer, cx: &Cx<'a>) -> Outcome<'a> {
    let provided = it.provides.iter().enumerate().filter_map(|(at, provision)| {
        let system = cx.ai_system(provision.ai_system.as_ref()?.as_str())?;
        let (since, live) = (provision.since?, system.deployments.iter().filter_map(|deployment| deployment.since).min()?);
        let defect =
            || fail(Customer::PROVIDES.at(at).then(Provision::SINCE)).with("aiSystem", &system.id).with("since", since).with("on", live);
        Some((since < live).then(|| defect().related(&system.id)))
    });
    provided.collect()
}
