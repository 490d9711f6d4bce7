//! A person who left before coming.

use crate::check::{Outcome, in_order, rule};
use crate::model::Person;
use crate::read::Date;

rule! {
    "person-left-before-start", since "0.1", Integrity, on Person, serves [],
    effort RecordOnly,
    message "`{person}` left on {later}, before joining on {earlier}",
    hint "correct `activeFrom` or `activeUntil`",
    alone check,
}

fn check<'a>(person: &'a Person, _: Date) -> Outcome<'a> {
    in_order(person, Person::ACTIVE_FROM, Person::ACTIVE_UNTIL, "person")
}
