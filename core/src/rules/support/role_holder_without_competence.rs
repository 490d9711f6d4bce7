//! A holder of a role whose competence nobody looked at.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Role;
use crate::rules::leadership::here;

rule! {
    "role-holder-without-competence", since "0.1", Shall, on Role, serves ["7.2.s2"],
    effort CarryOut,
    message "`{person}` holds `{role}`, and nobody judged whether the person is competent for it",
    hint "record under `competences` what the person's competence for the role rests on",
}

fn check<'a>(role: &'a Role, cx: &Cx<'a>) -> Outcome<'a> {
    let known: Vec<_> = super::competences_of(role, cx).map(|competence| competence.person.as_ref()).collect();
    if !super::affects(role) || known.is_empty() {
        return Outcome::NotAsked;
    }
    let mut defects = Vec::new();
    for (at, holder) in role.holders.iter().enumerate() {
        if cx.person(holder.as_str()).is_some_and(|person| here(person, cx.as_of)) && !known.contains(&Some(holder)) {
            defects.push(fail(Role::HOLDERS.at(at)).with("person", holder).with("role", &role.id).related(holder));
        }
    }
    Outcome::from_defects(defects)
}
