//! A nonconformity that comes from a record about other systems.

use crate::check::rule;
use crate::model::Nonconformity;

rule! {
    "nonconformity-names-record-of-other-system", since "0.1", Integrity, on Nonconformity, serves ["10.2.s2"],
    effort RecordOnly,
    message "`{nonconformity}` names the {kind} `{record}`, which is about other AI systems",
    hint "name the record that it comes from or repeats, or correct `aiSystems` of one of them",
    asks OfSystems { ways: [[Nonconformity::RAISED_FROM], [Nonconformity::REPEATS]] },
}
