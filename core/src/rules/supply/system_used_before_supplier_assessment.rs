//! An AI system went into use before its supplier was assessed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;
use crate::rules::soa::unbound;

rule! {
    "system-used-before-supplier-assessment", since "0.1", Practice, on AiSystem, serves ["A.10.3"],
    effort RecordOnly,
    message "`{system}` has been in use since {since}, and its supplier `{supplier}` was first assessed on {on}",
    hint "assess suppliers before what they provide goes into use; put the day right if it was assessed earlier",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = unbound("A.10.3", Some(system.id.as_str()), cx) {
        return answer;
    }
    let Some(since) = system.deployments.iter().filter_map(|deployment| deployment.since).min().filter(|since| *since <= cx.as_of) else {
        return Outcome::NotAsked;
    };
    let (mut defects, mut known) = (Vec::new(), false);
    for (at, name) in system.suppliers.iter().enumerate() {
        let Some(supplier) = cx.supplier(name.as_str()) else { continue };
        let Some(on) = supplier.assessments.iter().filter_map(|assessment| assessment.on).min() else { continue };
        known = true;
        // A supplier that came later could not be assessed before.
        let came_later = !supplier.provides.is_empty() && supplier.provides.iter().all(|p| p.since.is_some_and(|begin| begin > since));
        if on > since && on <= cx.as_of && !came_later {
            let defect = fail(AiSystem::SUPPLIERS.at(at)).with("system", &system.id).with("since", since);
            defects.push(defect.with("supplier", name).with("on", on).related(name));
        }
    }
    if known { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
