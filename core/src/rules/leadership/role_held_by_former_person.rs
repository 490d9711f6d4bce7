//! A role that names a person who has left.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Person, Role};

rule! {
    "role-held-by-former-person", since "0.1", Integrity, on Role, serves [],
    effort Decide,
    message "`{person}` left on {activeUntil}, but is still named for `{role}`",
    hint "remove the person from the role, and name the successor",
    // A role without a holder has a finding of its own.
    given |role, cx| super::any_here(&role.holders, cx) == Some(true),
    check still_here,
}

fn still_here<'a>(role: &'a Role, cx: &Cx<'a>) -> Outcome<'a> {
    let named = [(Role::HOLDERS.any(), &role.holders), (Role::DEPUTIES.any(), &role.deputies)];
    let named = named.into_iter().flat_map(|(field, people)| people.iter().enumerate().map(move |(at, one)| (field.at(at), one)));
    let gone = named.filter_map(|(place, one)| Some((place, one, super::left(cx.person(one.as_str())?, cx.as_of)?)));
    let defect = |(place, one, until)| fail(place).with("person", one).with(Person::ACTIVE_UNTIL, until).related(one);
    Outcome::from_defects(gone.map(defect).collect())
}
