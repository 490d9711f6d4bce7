//! A role that is for nothing.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Role;

rule! {
    "role-without-responsibilities", since "0.1", Shall, on Role, serves ["5.3.s1", "A.3.2"],
    effort RecordOnly,
    message "`{role}` has no responsibilities",
    hint "say in `responsibilities` or `mandates` what the role has to see to",
}

fn check<'a>(role: &'a Role, _: &Cx<'a>) -> Outcome<'a> {
    if role.mandates.is_empty() { recorded(role, Role::RESPONSIBILITIES, "role") } else { Outcome::Pass }
}
