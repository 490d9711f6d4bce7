//! A change that is older than the nonconformity that led to it.

use crate::check::rule;
use crate::model::{Change, Nonconformity};

rule! {
    "change-before-nonconformity", since "0.1", Integrity, on Nonconformity, serves ["10.2.e"],
    effort RecordOnly,
    message "the {kind} `{record}`, named as a change that `{nonconformity}` led to, was made on {on}, before the nonconformity was opened on {since}",
    hint "correct the dates, or name the change that was made because of it",
    asks InTurn { way: [Nonconformity::CHANGES], first: [own Nonconformity::OPENED_ON], then: [their Change::DECIDED_ON, their Change::DONE_ON] },
}
