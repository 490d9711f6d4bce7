//! Expertise that is needed and that nobody brings.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{HumanResource, Resource};

rule! {
    "human-resource-unstaffed", since "0.1", Shall, on Resource, serves ["7.1.s2"],
    effort CarryOut,
    message "`{resource}` is needed, and neither a person nor a role provides it",
    hint "name who provides the expertise in `people` or `roles`",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(human) = resource.human.as_deref() else { return Outcome::NotAsked };
    if resource.from.is_some_and(|from| from > cx.as_of) || resource.until.is_some_and(|until| until < cx.as_of) {
        return Outcome::NotAsked;
    }
    if !human.people.is_empty() || !human.roles.is_empty() {
        return Outcome::Pass;
    }
    if human.headcount.is_some() {
        return Outcome::Unknown;
    }
    fail(Path::from(Resource::HUMAN).then(HumanResource::PEOPLE)).with("resource", &resource.id).into()
}
