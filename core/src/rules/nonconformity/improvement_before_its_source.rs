//! An improvement that is older than what it came from.

use crate::check::rule;
use crate::model::Improvement;

rule! {
    "improvement-before-its-source", since "0.1", Integrity, on Improvement, serves ["10.1.s1"],
    effort RecordOnly,
    message "`{improvement}` was raised on {on}, before the {kind} `{record}` of {since}, from which it came",
    hint "correct the dates, or record in `raisedFrom` where it came from",
    asks InTurn { way: [Improvement::RAISED_FROM], first: [born], then: [own Improvement::RAISED_ON] },
}
