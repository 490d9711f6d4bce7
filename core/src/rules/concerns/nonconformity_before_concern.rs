//! A nonconformity that is older than the concern that led to it.

use crate::check::rule;
use crate::model::{Concern, Nonconformity};

rule! {
    "nonconformity-before-concern", since "0.1", Integrity, on Concern, serves ["10.2.s2"],
    effort RecordOnly,
    message "the {kind} `{record}`, raised because of `{concern}`, was opened on {on}, before the concern was raised on {since}",
    hint "correct the dates, or name the nonconformity that the concern led to",
    asks InTurn { way: [Concern::NONCONFORMITY], first: [own Concern::RAISED_ON, own Concern::DETECTED_AT], then: [their Nonconformity::OPENED_ON] },
}
