//! A customer who is still provided with a system or resource that has ended.

use crate::check::rule;
use crate::model::{Customer, Provision};

rule! {
    "customer-provided-with-ended-record", since "0.1", Integrity, on Customer, serves ["A.10.4"],
    effort RecordOnly,
    message "`{customer}` is recorded as being provided with the {kind} `{record}`, which ended on {until}",
    hint "record in `until` when the provision ended, or name what the customer uses today",
    asks Standing { ways: [[Customer::PROVIDES => Provision::AI_SYSTEM], [Customer::PROVIDES => Provision::RESOURCE]] },
}
