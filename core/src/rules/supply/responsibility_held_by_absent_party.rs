//! A responsibility shared with a supplier that is assigned to the customer.

use crate::check::rule;
use crate::model::{ResponsibilityHolder, ResponsibilityShare, Supplier};

rule! {
    "responsibility-held-by-absent-party", since "0.1", Integrity, on Supplier, serves [],
    effort RecordOnly,
    message "a responsibility shared with the supplier `{supplier}` is assigned to the customer",
    hint "record in `heldBy` whether the organization or the supplier is responsible, or record the responsibility with the customer",
    asks EachHolds {
        list: Supplier::RESPONSIBILITIES, of: ResponsibilityShare,
        holds: |share, _| share.held_by != Some(ResponsibilityHolder::Customer), at: ResponsibilityShare::HELD_BY,
    },
}
