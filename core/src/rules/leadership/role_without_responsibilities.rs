//! A role that is for nothing.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Role;

rule! {
    "role-without-responsibilities", since "0.1", Shall, on Role, serves ["5.3.s1", "A.3.2"],
    effort RecordOnly,
    message "no responsibilities have been assigned to `{role}`",
    hint "record them in `responsibilities` or `mandates`",
}

fn check<'a>(role: &'a Role, _: &Cx<'a>) -> Outcome<'a> {
    if role.mandates.is_empty() { recorded(role, Role::RESPONSIBILITIES, "role") } else { Outcome::Pass }
}
