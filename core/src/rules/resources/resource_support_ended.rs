//! A tool in use whose maker no longer supports it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Resource, Root, Tooling};
use crate::rules::risk::in_use;

rule! {
    "resource-support-ended", since "0.1", Practice, on Resource, serves ["A.4.4"],
    effort RecordOnly,
    message "the maker's support of `{resource}` ended on {until}, and `{system}` uses it",
    hint "replace the tool or plan its replacement, or record in `supportedUntil` who supports it now",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(until) = resource.tooling.as_deref().and_then(|tool| tool.supported_until) else { return Outcome::NotAsked };
    let mut users =
        cx.index().referring(Root::AI_SYSTEMS, AiSystem::RESOURCES, resource.id.as_str()).filter_map(|at| cx.aims().ai_systems.get(at));
    let Some(user) = users.find(|system| in_use(system)) else { return Outcome::NotAsked };
    if until >= cx.as_of {
        return Outcome::Pass;
    }
    let place = crate::check::Path::from(Resource::TOOLING).then(Tooling::SUPPORTED_UNTIL);
    fail(place).with("resource", &resource.id).with("until", until).with("system", &user.id).related(&user.id).into()
}
