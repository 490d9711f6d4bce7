//! A person who is to stop a system, but has left.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, Oversight, OversightMeasure, Person};
use crate::rules::leadership::left;

rule! {
    "overseer-has-left", since "0.1", Practice, on AiSystem, serves ["A.9.2"],
    effort RecordOnly,
    message "`{by}` is to stop `{aiSystem}` when needed, but left on {activeUntil}",
    hint "name a person who is with the organization, or a role, in `by` of the measure",
    given |it, cx| super::used(it, cx),
    check present,
}

fn present<'a>(it: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let stopping = super::measures(it).iter().enumerate().filter(|(_, measure)| measure.can_stop == Some(true));
    let overseers = stopping.flat_map(|(at, measure)| {
        let place = Path::from(AiSystem::OVERSIGHT).then_at(Oversight::MEASURES, at);
        measure.by.iter().enumerate().map(move |(number, actor)| (place.then_at(OversightMeasure::BY, number), actor))
    });
    // A role that is not assigned, or has no authority, has findings of its own.
    let known = overseers.filter(|(_, actor)| cx.index().with_id(actor.as_str()).next().is_some());
    let defects = known.map(|(place, actor)| {
        let until = cx.person(actor.as_str()).and_then(|person| left(person, cx.as_of))?;
        Some(fail(place).with(OversightMeasure::BY, actor).with(Person::ACTIVE_UNTIL, until).related(actor))
    });
    defects.collect()
}
