//! A nonconformity that is older than what it was raised from.

use crate::check::rule;
use crate::model::Nonconformity;

rule! {
    "nonconformity-before-its-source", since "0.1", Integrity, on Nonconformity, serves ["10.2.s2"],
    effort RecordOnly,
    unless ["nonconformity-older-than-audit"],
    message "`{nonconformity}` was opened on {on}, before the {kind} `{record}` of {since}, from which it was raised",
    hint "correct the dates, or record in `raisedFrom` where it came from",
    asks InTurn { way: [Nonconformity::RAISED_FROM], first: [born], then: [own Nonconformity::OPENED_ON] },
}
