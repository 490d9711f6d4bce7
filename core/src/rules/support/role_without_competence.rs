//! A role of which nobody says what it takes.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Role;

rule! {
    "role-without-competence", since "0.1", Shall, on Role, serves ["7.2.s1"],
    effort CarryOut,
    message "nothing says which competence `{role}` needs",
    hint "record it under `competences` with this `role`",
}

fn check<'a>(role: &'a Role, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::affects(role) || cx.aims().competences.is_empty() {
        return Outcome::NotAsked;
    }
    if super::competences_of(role, cx).next().is_some() { Outcome::Pass } else { fail(Role::ID).with("role", &role.id).into() }
}
