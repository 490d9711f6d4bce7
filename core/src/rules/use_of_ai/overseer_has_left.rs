//! Someone who is to stop a system and has left.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, Oversight, OversightMeasure};
use crate::rules::leadership::left;

rule! {
    "overseer-has-left", since "0.1", Practice, on AiSystem, serves ["A.9.2"],
    effort RecordOnly,
    message "`{actor}` is to stop `{system}` when needed, but left on {left}",
    hint "name a person who is with the organization, or a role, in `by` of the measure",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::unless_used("A.9.2", system, cx) {
        return answer;
    }
    let measures = system.oversight.as_deref().map_or(&[][..], |oversight| &oversight.measures);
    let (mut defects, mut looked) = (Vec::new(), false);
    for (at, measure) in measures.iter().enumerate().filter(|(_, measure)| measure.can_stop == Some(true)) {
        for (number, actor) in measure.by.iter().enumerate() {
            // A role that nobody holds, or that has no authority, has findings of its own.
            looked |= cx.index().with_id(actor.as_str()).next().is_some();
            if let Some(day) = cx.person(actor.as_str()).and_then(|person| left(person, cx.as_of)) {
                let place = Path::from(AiSystem::OVERSIGHT).then_at(Oversight::MEASURES, at).then_at(OversightMeasure::BY, number);
                defects.push(fail(place).with("actor", actor).with("system", &system.id).with("left", day).related(actor));
            }
        }
    }
    if looked { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
