//! A person who left before joining.

use crate::check::rule;
use crate::model::Person;

rule! {
    "person-left-before-start", since "0.1", Integrity, on Person, serves [],
    effort RecordOnly,
    message "`{person}` left on {activeUntil}, before joining on {activeFrom}",
    hint "correct `activeFrom` or `activeUntil`",
    asks Order { first: Person::ACTIVE_FROM, then: Person::ACTIVE_UNTIL },
}
