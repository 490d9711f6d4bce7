//! A tool in use that its vendor no longer supports.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Resource, Root, Tooling};
use crate::rules::risk::in_use;

rule! {
    "resource-support-ended", since "0.1", Practice, on Resource, serves ["A.4.4"],
    effort CarryOut,
    message "the support of `{resource}` ended on {supportedUntil}, but `{aiSystem}` uses it",
    hint "replace the tool or plan its replacement, or correct `supportedUntil` if it is still supported",
    check supported,
}

fn supported<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(until) = resource.tooling.as_deref().and_then(|tool| tool.supported_until) else { return Outcome::NotAsked };
    let users = cx.index().referring(Root::AI_SYSTEMS, AiSystem::RESOURCES, resource.id.as_str());
    match users.filter_map(|at| cx.aims().ai_systems.get(at)).find(|system| in_use(system)) {
        None => Outcome::NotAsked,
        Some(_) if until >= cx.as_of => Outcome::Pass,
        Some(user) => {
            let place = crate::check::Path::from(Resource::TOOLING).then(Tooling::SUPPORTED_UNTIL);
            fail(place).with(Tooling::SUPPORTED_UNTIL, until).with("aiSystem", &user.id).related(&user.id).into()
        }
    }
}
