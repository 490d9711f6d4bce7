//! A person of a supplier who is not external.

use crate::check::rule;
use crate::model::Person;

rule! {
    "person-of-supplier-called-internal", since "0.1", Integrity, on Person, serves [],
    effort RecordOnly,
    message "`{person}` works for the supplier `{supplier}`, but is recorded as a person of the organization",
    hint "set `external` to true, or remove the supplier",
    when |it, _| it.supplier.is_some(),
    holds |it, _| it.external, at Person::EXTERNAL,
    with [Person::SUPPLIER],
}
