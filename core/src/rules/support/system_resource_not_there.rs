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
    let dated = system.resources.iter().enumerate().filter_map(|(at, named)| {
        let resource = cx.resource(named.as_str())?;
        let defect = || fail(AiSystem::RESOURCES.at(at)).with("resource", named).related(named);
        match (resource.from, resource.until) {
            (_, Some(until)) if until < cx.as_of => Some(Some(defect().with(Resource::UNTIL, until))),
            (Some(from), _) if from > cx.as_of => Some(Some(defect().case(AHEAD).with(Resource::FROM, from))),
            (from, _) => from.map(|_| None),
        }
    });
    match dated.collect() {
        Outcome::NotAsked => Outcome::Unknown,
        answer => answer,
    }
}
