//! A supplier with which responsibilities have not been allocated.

use super::in_business;
use crate::check::rule;
use crate::model::Supplier;

rule! {
    "supplier-responsibilities-not-allocated", since "0.1", Shall, on Supplier, serves ["A.10.2"],
    effort Decide,
    message "responsibilities have not been allocated between the organization and the supplier `{supplier}`",
    hint "record in `responsibilities` each control or activity that is shared, and who is responsible for it",
    when |supplier, as_of| in_business(&supplier.provides, as_of),
    asks Says { field: Supplier::RESPONSIBILITIES },
}
