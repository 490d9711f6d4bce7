//! A role that is for nothing.

use crate::check::{Outcome, recorded, rule};
use crate::model::Role;
use crate::read::Date;

rule! {
    "role-without-responsibilities", since "0.1", Shall, on Role, serves ["5.3.s1", "A.3.2"],
    effort RecordOnly,
    message "no responsibilities have been assigned to `{role}`",
    hint "record them in `responsibilities` or `mandates`",
    alone check,
}

fn check<'a>(role: &'a Role, _: Date) -> Outcome<'a> {
    if role.mandates.is_empty() { recorded(role, Role::RESPONSIBILITIES, "role") } else { Outcome::Pass }
}
