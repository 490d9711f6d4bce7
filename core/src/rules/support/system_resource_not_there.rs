//! An AI system in use that names a resource which is not available.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Resource};
use crate::rules::risk::in_use;
use crate::rules::scope::out_of_scope;

rule! {
    "system-resource-not-there", since "0.1", Integrity, on AiSystem, serves ["7.1.s2", "A.4.2"],
    effort RecordOnly,
    message "`{aiSystem}` is in use, but its resource `{resource}` was available only until {until}",
    message when AHEAD "`{aiSystem}` is in use, but its resource `{resource}` is available only from {from}",
    hint "provide the resource, name its replacement in `resources` of the AI system, or correct the dates of the resource",
    given |system, cx| in_use(system) && !out_of_scope(system, cx),
    check available,
}

fn available<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let named = system.resources.iter().enumerate();
    let known = named.filter_map(|(at, named)| Some((at, named, cx.resource(named.as_str())?)));
    let defects: Vec<_> = known
        .clone()
        .filter_map(|(at, named, resource)| {
            let defect = || fail(AiSystem::RESOURCES.at(at)).with("resource", named).related(named);
            match (resource.from, resource.until) {
                (_, Some(until)) if until < cx.as_of => Some(defect().with(Resource::UNTIL, until)),
                (Some(from), _) if from > cx.as_of => Some(defect().case(AHEAD).with(Resource::FROM, from)),
                _ => None,
            }
        })
        .collect();
    let undated = known.clone().all(|(.., resource)| resource.from.is_none());
    if defects.is_empty() && undated { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
