//! Users who got the documentation after the system was in use.

use super::{before, for_users};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Nonconformity, Root, TechnicalDocumentation};

rule! {
    "user-information-provided-late", since "0.1", Shall, on AiSystem, serves ["A.8.2"],
    effort CarryOut,
    message "`{system}` is in use since {since}, and its users first got its documentation on {on}",
    hint "inform users before the system is theirs; put the day right if they got it earlier; what can't be undone is a nonconformity against A.8.2",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = before(system, cx) {
        return answer;
    }
    let documentation = for_users(system);
    let given = documentation.iter().flat_map(|(_, documentation)| &documentation.provided_to).filter_map(|time| time.on).min();
    let since = system.deployments.iter().filter_map(|deployment| deployment.since).min();
    match since.zip(given.filter(|on| *on <= cx.as_of)) {
        Some((since, on)) if on > since => {
            let mut taken_up = cx.index().referring(Root::NONCONFORMITIES, Nonconformity::REQUIREMENT, "A.8.2");
            let about = |nonconformity: &Nonconformity| {
                let systems = &nonconformity.ai_systems;
                systems.is_empty() || systems.iter().any(|named| named.as_str() == system.id.as_str())
            };
            let recorded = |nonconformity: &Nonconformity| {
                nonconformity.opened_on.is_some_and(|day| day > since && day <= cx.as_of) && about(nonconformity)
            };
            if taken_up.any(|at| cx.aims().nonconformities.get(at).is_some_and(recorded)) {
                return Outcome::Pass;
            }
            let at = documentation.first().map_or(0, |(at, _)| *at);
            let place = AiSystem::TECHNICAL_DOCUMENTATION.at(at).then(TechnicalDocumentation::PROVIDED_TO);
            fail(place).with("system", &system.id).with("since", since).with("on", on).into()
        }
        Some(_) => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
