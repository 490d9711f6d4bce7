//! A role that nobody holds.

use super::any_here;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Role;

rule! {
    "role-without-holder", since "0.1", Shall, on Role, serves ["5.3.s1", "A.3.2"],
    effort Decide,
    message "`{role}` is held by no person who is with the organization",
    hint "name in `holders` a person who works there today",
}

fn check<'a>(role: &'a Role, cx: &Cx<'a>) -> Outcome<'a> {
    match any_here(&role.holders, cx) {
        None => Outcome::Unknown,
        Some(true) => Outcome::Pass,
        Some(false) => fail(Role::HOLDERS).with("role", &role.id).into(),
    }
}
