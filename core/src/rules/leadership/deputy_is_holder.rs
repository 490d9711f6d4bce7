//! A person who is deputy of a role and holds it.

use crate::check::{Outcome, fail, rule};
use crate::model::Role;
use crate::read::Date;

rule! {
    "deputy-is-holder", since "0.1", Integrity, on Role, serves [],
    effort RecordOnly,
    message "`{person}` holds `{role}` and is also recorded as its deputy",
    hint "name another person as deputy",
    when |role, _| !role.deputies.is_empty(),
    alone another,
}

fn another(role: &Role, _: Date) -> Outcome<'_> {
    let same = role.deputies.iter().enumerate().filter(|(_, deputy)| role.holders.contains(deputy));
    Outcome::from_defects(same.map(|(at, deputy)| fail(Role::DEPUTIES.at(at)).with("person", deputy).related(deputy)).collect())
}
