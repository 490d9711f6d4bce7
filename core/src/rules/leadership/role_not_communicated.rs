//! A role that the organization was not told of.

use super::told;
use crate::check::{Outcome, fail, rule};
use crate::model::Role;
use crate::read::Date;

rule! {
    "role-not-communicated", since "0.1", Shall, on Role, serves ["5.3.s2"],
    effort CarryOut,
    message "the responsibilities of `{role}` have not been communicated within the organization",
    hint "record in `communicatedTo` to whom, when and how they were communicated",
    alone check,
}

fn check<'a>(role: &'a Role, as_of: Date) -> Outcome<'a> {
    if told(&role.communicated_to, as_of) { Outcome::Pass } else { fail(Role::COMMUNICATED_TO).with("role", &role.id).into() }
}
