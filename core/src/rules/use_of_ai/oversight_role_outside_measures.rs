//! A role for the oversight of a system in none of its measures.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Role, RoleMandate};

rule! {
    "oversight-role-outside-measures", since "0.1", Link, on Role, serves ["A.3.2"],
    effort RecordOnly,
    message "`{role}` is to oversee `{aiSystem}`, but no measure of oversight of `{aiSystem}` names this role or a person in it",
    hint "name the role in `by` of a measure of oversight, or limit its mandate or its AI systems",
    when |role, _| role.mandates.contains(&RoleMandate::HumanOversight),
    check takes_part,
}

fn takes_part<'a>(role: &'a Role, cx: &Cx<'a>) -> Outcome<'a> {
    let mut own: Vec<&str> = role.holders.iter().chain(&role.deputies).map(|person| person.as_str()).collect();
    crate::order::sort(&mut own);
    let person = |one: &str| own.binary_search(&one).is_ok();
    let systems = role.ai_systems.iter().enumerate().filter_map(|(at, named)| {
        let measures = super::measures(cx.ai_system(named.as_str())?);
        // A measure that names no one may be for anyone; a body may be made of those in the role.
        if measures.is_empty() || measures.iter().any(|measure| measure.by.is_empty()) {
            return None;
        }
        let same = |one: &str| match (cx.role(one), cx.person(one)) {
            (Some(other), _) => one == role.id.as_str() || other.holders.iter().chain(&other.deputies).any(|held| person(held.as_str())),
            (None, Some(other)) => person(one) || other.members.iter().any(|member| person(member.as_str())),
            (None, None) => true,
        };
        let taken = measures.iter().flat_map(|measure| &measure.by).any(|by| same(by.as_str()));
        Some((!taken).then(|| fail(Role::AI_SYSTEMS.at(at)).with("aiSystem", named).related(named)))
    });
    systems.collect()
}
