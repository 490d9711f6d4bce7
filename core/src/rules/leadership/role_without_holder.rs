//! A role without a holder.

use crate::check::rule;
use crate::model::Role;

rule! {
    "role-without-holder", since "0.1", Shall, on Role, serves ["5.3.s1", "A.3.2"],
    effort Decide,
    message "`{role}` is held by no person who is with the organization",
    hint "name in `holders` a person who works there today",
    when |role, _| !super::only_named(role),
    shows |role, cx| super::any_here(&role.holders, cx), at Role::HOLDERS,
}
