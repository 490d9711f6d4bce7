//! A human resource that is provided by neither a person nor a role.

use crate::check::rule;
use crate::model::{HumanResource, Resource};

rule! {
    "human-resource-unstaffed", since "0.1", Shall, on Resource, serves ["7.1.s2"],
    effort CarryOut,
    message "the human resource `{resource}` has been determined, but neither a person nor a role provides it",
    hint "name who provides the expertise in `people` or `roles`",
    when |resource, as_of| resource.human.is_some() && super::available(resource, as_of),
    holds |resource, _| resource.human.as_deref().and_then(staffed), at Resource::HUMAN.then(HumanResource::PEOPLE),
}

/// Unknown where only the number of people is recorded.
fn staffed(human: &HumanResource) -> Option<bool> {
    let named = !human.people.is_empty() || !human.roles.is_empty();
    (named || human.headcount.is_none()).then_some(named)
}
