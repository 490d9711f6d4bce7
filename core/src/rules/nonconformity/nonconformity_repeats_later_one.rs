//! A nonconformity that repeats a later one.

use crate::check::rule;
use crate::model::Nonconformity;

rule! {
    "nonconformity-repeats-later-one", since "0.1", Integrity, on Nonconformity, serves ["10.2.b.3"],
    effort RecordOnly,
    message "`{nonconformity}` was opened on {on} and is recorded as repeating the {kind} `{record}`, which was opened on {since} only",
    hint "correct the dates, or turn the reference round",
    asks InTurn { way: [Nonconformity::REPEATS], first: [their Nonconformity::OPENED_ON], then: [own Nonconformity::OPENED_ON] },
}
