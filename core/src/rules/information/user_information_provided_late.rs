//! Documentation for users that was provided after the AI system was put into use.

use crate::check::{Cx, Outcome, rule};
use crate::model::{AiSystem, Nonconformity, Root, TechnicalDocumentation};
use crate::read::Date;
use crate::rules::resources::covered;

rule! {
    "user-information-provided-late", since "0.1", Shall, on AiSystem, serves ["A.8.2"],
    effort CarryOut,
    message "`{aiSystem}` has been in use since {since}, but its documentation for users was first provided on {on}",
    hint "correct the date if users were informed earlier; otherwise record a nonconformity against A.8.2 and eliminate its cause",
    given |system, cx| covered(system, cx),
    check in_time,
}

fn in_time<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let provided = super::provided(system).flatten().min().filter(|on| *on <= cx.as_of);
    let since = system.deployments.iter().filter_map(|deployment| deployment.since).min();
    match since.zip(provided) {
        None => Outcome::NotAsked,
        Some((since, on)) if on > since && !addressed(system, since, cx) => {
            super::defect(system, TechnicalDocumentation::PROVIDED_TO.any()).with("since", since).with("on", on).into()
        }
        Some(_) => Outcome::Pass,
    }
}

/// Whether the delay is recorded as a nonconformity.
fn addressed(system: &AiSystem, since: Date, cx: &Cx<'_>) -> bool {
    let about = |one: &Nonconformity| one.ai_systems.is_empty() || one.ai_systems.iter().any(|named| named.as_str() == system.id.as_str());
    let opened = |one: &Nonconformity| one.opened_on.is_some_and(|on| on > since && on <= cx.as_of);
    let mut raised = cx.index().referring(Root::NONCONFORMITIES, Nonconformity::REQUIREMENT, "A.8.2");
    raised.any(|at| cx.aims().nonconformities.get(at).is_some_and(|one| opened(one) && about(one)))
}
