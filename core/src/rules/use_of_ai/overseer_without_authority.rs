//! Someone who is to stop a system and has no say, or has left.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, Oversight, OversightMeasure, RoleMandate, Root};

rule! {
    "overseer-without-authority", since "0.1", Practice, on AiSystem, serves ["A.9.2"],
    message "`{actor}` is to stop `{system}` when needed, and {why}",
    hint "give the role the authority and say so in `authorities`, or name someone who has it",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::unless_used("A.9.2", system, cx) {
        return answer;
    }
    let measures = system.oversight.as_deref().map_or(&[][..], |oversight| &oversight.measures);
    let (mut defects, mut looked) = (Vec::new(), false);
    for (at, measure) in measures.iter().enumerate().filter(|(_, measure)| measure.can_stop == Some(true)) {
        for (number, actor) in measure.by.iter().enumerate() {
            let Some(why) = powerless(actor.as_str(), cx) else { continue };
            looked = true;
            if !why.is_empty() {
                let place = Path::from(AiSystem::OVERSIGHT).then_at(Oversight::MEASURES, at).then_at(OversightMeasure::BY, number);
                defects.push(fail(place).with("actor", actor).with("system", &system.id).with("why", why).related(actor));
            }
        }
    }
    if looked { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}

/// Why the person or role can't stop anything; empty if it can, none if no record has that id.
fn powerless(actor: &str, cx: &Cx<'_>) -> Option<&'static str> {
    if let Some(role) = cx.index.position(Root::ROLES, actor).and_then(|at| cx.aims.roles.get(at)) {
        let may = !role.authorities.is_empty() || role.mandates.contains(&RoleMandate::HumanOversight);
        return Some(if may { "" } else { "the role has no authority" });
    }
    let person = cx.index.position(Root::PEOPLE, actor).and_then(|at| cx.aims.people.get(at))?;
    Some(if person.active_until.is_some_and(|until| until < cx.as_of) { "the person has left" } else { "" })
}
