//! A holder of a role whose competence has not been assessed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Role;
use crate::rules::leadership::here;

rule! {
    "role-holder-without-competence", since "0.1", Shall, on Role, serves ["7.2.s2"],
    effort AssessAgain,
    message "`{person}` holds the role `{role}`, but the competence of the person for it has not been assessed",
    hint "assess the competence of the person for the role, and record it under `competences`",
    given |role, cx| super::affects(role) && super::competences_of(role, cx).next().is_some(),
    check assessed,
}

fn assessed<'a>(role: &'a Role, cx: &Cx<'a>) -> Outcome<'a> {
    let known: Vec<_> = super::competences_of(role, cx).map(|competence| competence.person.as_ref()).collect();
    let lacks = |holder: &str| cx.person(holder).is_some_and(|person| here(person, cx.as_of));
    let holders = role.holders.iter().enumerate().filter(|(_, holder)| lacks(holder.as_str()) && !known.contains(&Some(*holder)));
    Outcome::from_defects(holders.map(|(at, holder)| fail(Role::HOLDERS.at(at)).with("person", holder).related(holder)).collect())
}
