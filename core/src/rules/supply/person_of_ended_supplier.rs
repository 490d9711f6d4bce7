//! A person of a supplier whose contract has ended.

use crate::check::rule;
use crate::model::Person;

rule! {
    "person-of-ended-supplier", since "0.1", Practice, on Person, serves ["8.1.s10"],
    effort RecordOnly,
    message "`{person}` works for the {kind} `{record}`, whose contract ended on {until}, but is recorded as active",
    hint "record in `activeUntil` when the person left, or renew the contract",
    when |it, as_of| it.active_until.is_none_or(|until| until >= as_of),
    asks Standing { ways: [[Person::SUPPLIER]] },
}
