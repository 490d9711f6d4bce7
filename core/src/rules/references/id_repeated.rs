//! Two records with the same id.

use crate::check::rule;

rule! {
    "id-repeated", since "0.1", Integrity, on Whole, serves [],
    effort RecordOnly,
    fix Surplus,
    message "the id `{id}` is used by more than one record",
    hint "give one of the records another `id`: a reference to `{id}` does not determine which of them is meant",
    whole |cx, sink| super::each_id(cx, sink, |known| known.repeats()),
}
