//! A change that is older than the improvement that it implements.

use crate::check::rule;
use crate::model::{Change, Improvement};

rule! {
    "change-before-improvement", since "0.1", Integrity, on Improvement, serves ["10.1.s1"],
    effort RecordOnly,
    message "the {kind} `{record}`, named as a change by `{improvement}`, was made on {on}, before the improvement was raised on {since}",
    hint "correct the dates, or name the change that carries the improvement out",
    asks InTurn { way: [Improvement::CHANGES], first: [own Improvement::RAISED_ON], then: [their Change::DECIDED_ON, their Change::DONE_ON] },
}
