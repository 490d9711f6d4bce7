//! An AI system that went into use before its supplier was assessed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Deployment, SupplierAssessment};

rule! {
    "system-used-before-supplier-assessment", since "0.1", Practice, on AiSystem, serves ["A.10.3"],
    effort RecordOnly,
    message "`{aiSystem}` has been in use since {since}, but its supplier `{supplier}` was first assessed on {on}",
    hint "record an earlier assessment of `{supplier}` if there was one; assess suppliers before what they provide goes into use",
    check assessed_first,
}

fn assessed_first<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let since = system.deployments.iter().filter_map(|deployment| deployment.since).min();
    let Some(since) = since.filter(|since| *since <= cx.as_of) else { return Outcome::NotAsked };
    let assessed = system.suppliers.iter().enumerate().filter_map(|(at, name)| {
        let supplier = cx.supplier(name.as_str())?;
        let on = supplier.assessments.iter().filter_map(|assessment| assessment.on).min()?;
        // A supplier that came later could not be assessed before.
        let came_later = !supplier.provides.is_empty() && supplier.provides.iter().all(|it| it.since.is_some_and(|begin| begin > since));
        let defect = || fail(AiSystem::SUPPLIERS.at(at)).with(Deployment::SINCE, since).with("supplier", name);
        let late = on > since && on <= cx.as_of && !came_later;
        Some(late.then(|| defect().with(SupplierAssessment::ON, on).related(name)))
    });
    assessed.collect()
}
