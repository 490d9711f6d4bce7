//! A role that may decide nothing.

use crate::check::{Outcome, recorded, rule};
use crate::model::Role;
use crate::read::Date;

rule! {
    "role-without-authorities", since "0.1", Shall, on Role, serves ["5.3.s1"],
    effort RecordOnly,
    message "no authorities have been assigned to `{role}`",
    hint "record in `authorities` what the role may decide, demand or stop",
    alone check,
}

fn check<'a>(role: &'a Role, _: Date) -> Outcome<'a> {
    recorded(role, Role::AUTHORITIES, "role")
}
