//! A role that has not been communicated within the organization.

use crate::check::rule;
use crate::model::Role;

rule! {
    "role-not-communicated", since "0.1", Shall, on Role, serves ["5.3.s2"],
    effort CarryOut,
    message "the responsibilities of `{role}` have not been communicated within the organization",
    hint "record in `communicatedTo` to whom, when and how they were communicated",
    when |role, _| !super::only_named(role),
    holds |role, as_of| super::told(&role.communicated_to, as_of), at Role::COMMUNICATED_TO,
}
