//! A body of which no member is recorded.

use crate::check::rule;
use crate::model::{Person, PersonKind};

rule! {
    "body-without-members", since "0.1", Practice, on Person, serves [],
    effort RecordOnly,
    message "`{person}` is a body, but its members are not recorded",
    hint "name in `members` the persons who decide in it",
    when |person, _| person.kind == Some(PersonKind::Body),
    asks Says { field: Person::MEMBERS },
}
