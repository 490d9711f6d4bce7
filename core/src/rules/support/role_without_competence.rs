//! A role whose necessary competence has not been determined.

use crate::check::rule;
use crate::model::Role;

rule! {
    "role-without-competence", since "0.1", Shall, on Role, serves ["7.2.s1"],
    effort RecordOnly,
    message "the necessary competence has not been determined for the role `{role}`",
    hint "record it under `competences`, with the role in `role`",
    given |role, cx| super::affects(role) && !cx.aims().competences.is_empty(),
    shows |role, cx| super::competences_of(role, cx).next().is_some(), at Role::ID,
}
