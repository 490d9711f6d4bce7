//! One of those who hold a role or stand in has left.

use super::{any_here, gone};
use crate::check::{Cx, Outcome, rule};
use crate::model::Role;

rule! {
    "role-held-by-former-person", since "0.1", Integrity, on Role, serves [],
    effort Decide,
    message "`{person}` left on {left}, but is still named for `{role}`",
    hint "remove the person from the role, and name the successor",
}

fn check<'a>(role: &'a Role, cx: &Cx<'a>) -> Outcome<'a> {
    // A role that nobody holds any more has a finding of its own.
    if any_here(&role.holders, cx) != Some(true) {
        return Outcome::NotAsked;
    }
    let mut defects = Vec::new();
    gone(role, Role::HOLDERS, &role.holders, cx, &mut defects);
    gone(role, Role::DEPUTIES, &role.deputies, cx, &mut defects);
    Outcome::from_defects(defects)
}
