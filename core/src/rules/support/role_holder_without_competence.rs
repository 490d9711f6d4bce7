//! A holder of a role whose competence has not been assessed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Person, Role};
use crate::read::Ref;
use crate::rules::leadership::{here, left};

rule! {
    "role-holder-without-competence", since "0.1", Shall, on Role, serves ["7.2.s2"],
    effort AssessAgain,
    message "`{person}` holds the role `{role}`, but the competence of the person for it has not been assessed",
    message when DEPUTY "no holder of `{role}` is with the organization and `{person}` is the deputy, but the competence of the person for the role has not been assessed",
    hint "assess the competence of the person for the role, and record it under `competences`",
    given |role, cx| super::affects(role) && super::competences_of(role, cx).next().is_some(),
    check assessed,
}

fn assessed<'a>(role: &'a Role, cx: &Cx<'a>) -> Outcome<'a> {
    let known: Vec<_> = super::competences_of(role, cx).map(|competence| competence.person.as_ref()).collect();
    let is_here = |holder: &Ref<Person>| cx.person(holder.as_str()).is_some_and(|person| here(person, cx.as_of));
    let gone = |holder: &Ref<Person>| cx.person(holder.as_str()).is_some_and(|person| left(person, cx.as_of).is_some());
    let lacks = |holder: &Ref<Person>| is_here(holder) && !known.contains(&Some(holder));
    let holders = role.holders.iter().enumerate().filter(|(_, holder)| lacks(holder));
    let holders = holders.map(|(at, holder)| fail(Role::HOLDERS.at(at)).with("person", holder).related(holder));
    // Where all holders have left, a deputy does the work.
    let deputies = role.deputies.iter().enumerate().filter(|(_, deputy)| role.holders.iter().all(gone) && lacks(deputy));
    let deputies = deputies.map(|(at, deputy)| fail(Role::DEPUTIES.at(at)).case(DEPUTY).with("person", deputy).related(deputy));
    Outcome::from_defects(holders.chain(deputies).collect())
}
