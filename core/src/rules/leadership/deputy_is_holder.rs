//! Someone who stands in for oneself.

use crate::check::{Outcome, fail, rule};
use crate::model::Role;
use crate::read::Date;

rule! {
    "deputy-is-holder", since "0.1", Integrity, on Role, serves [],
    effort RecordOnly,
    message "`{person}` holds `{role}` and is also recorded as its deputy",
    hint "name another person as deputy",
    alone check,
}

fn check<'a>(role: &'a Role, _: Date) -> Outcome<'a> {
    if role.deputies.is_empty() {
        return Outcome::NotAsked;
    }
    let same = role.deputies.iter().enumerate().filter(|(_, deputy)| role.holders.contains(deputy));
    let defect = |(at, deputy)| fail(Role::DEPUTIES.at(at)).with("role", &role.id).with("person", deputy).related(deputy);
    Outcome::from_defects(same.map(defect).collect())
}
