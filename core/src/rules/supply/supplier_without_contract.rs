//! A supplier without a contract.

use super::in_business;
use crate::check::rule;
use crate::model::Supplier;

rule! {
    "supplier-without-contract", since "0.1", Practice, on Supplier, serves ["A.10.2"],
    effort RecordOnly,
    message "no contract with `{supplier}` is recorded",
    hint "name in `contract` the document in which the responsibilities are agreed",
    when |supplier, as_of| in_business(&supplier.provides, as_of),
    asks Says { field: Supplier::CONTRACT },
}
