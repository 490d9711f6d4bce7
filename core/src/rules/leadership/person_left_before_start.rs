//! A person who left before coming.

use crate::check::{Cx, Outcome, in_order, rule};
use crate::model::Person;

rule! {
    "person-left-before-start", since "0.1", Integrity, on Person, serves [],
    effort RecordOnly,
    message "`{person}` left on {later}, before joining on {earlier}",
    hint "correct `activeFrom` or `activeUntil`",
}

fn check<'a>(person: &'a Person, _: &Cx<'a>) -> Outcome<'a> {
    in_order(person, Person::ACTIVE_FROM, Person::ACTIVE_UNTIL, "person")
}
