//! Someone who stands in for oneself.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Role;

rule! {
    "deputy-is-holder", since "0.1", Integrity, on Role, serves [],
    effort RecordOnly,
    message "`{person}` holds `{role}` and is also recorded as its deputy",
    hint "name another person as deputy",
}

fn check<'a>(role: &'a Role, _: &Cx<'a>) -> Outcome<'a> {
    if role.deputies.is_empty() {
        return Outcome::NotAsked;
    }
    let same = role.deputies.iter().enumerate().filter(|(_, deputy)| role.holders.contains(deputy));
    let defect = |(at, deputy)| fail(Role::DEPUTIES.at(at)).with("role", &role.id).with("person", deputy).related(deputy);
    Outcome::from_defects(same.map(defect).collect())
}
