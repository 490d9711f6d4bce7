//! An AI system in use that names a resource of the past or the future.

use crate::check::{Cx, Defect, Outcome, fail, rule};
use crate::model::AiSystem;
use crate::read::Date;
use crate::rules::risk::in_use;
use crate::rules::scope::out_of_scope;

rule! {
    "system-resource-not-there", since "0.1", Integrity, on AiSystem, serves ["7.1.s2", "A.4.2"],
    effort RecordOnly,
    message "`{system}` is in use, and its resource `{resource}` is not there: it is used from {from} until {until}",
    hint "provide it, name in the system's `resources` what took its place, or put the days right",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if !in_use(system) || out_of_scope(system, cx) {
        return Outcome::NotAsked;
    }
    let said = |day: Option<Date>| day.map_or_else(|| "…".to_owned(), |day| day.to_string());
    let (mut defects, mut there) = (Vec::<Defect>::new(), false);
    for (at, named) in system.resources.iter().enumerate() {
        let Some(found) = cx.resource(named.as_str()) else { continue };
        if found.from.is_some_and(|from| from > cx.as_of) || found.until.is_some_and(|until| until < cx.as_of) {
            let defect = fail(AiSystem::RESOURCES.at(at)).with("system", &system.id).with("resource", named).related(named);
            defects.push(defect.with("from", said(found.from)).with("until", said(found.until)));
        } else {
            there |= found.from.is_some();
        }
    }
    if defects.is_empty() && !there { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
