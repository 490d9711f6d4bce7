//! No internal audit has been conducted.

use crate::check::{held, rule};
use crate::model::Root;

rule! {
    "internal-audit-missing", since "0.1", Shall, on Whole, serves ["9.2.1.a.1", "9.2.1.a.2", "9.2.1.b"],
    effort AssessAgain,
    message "no internal audit has been conducted",
    hint "conduct an internal audit and record it in `audits`, with the date on which it ended in `on`",
    whole |cx, sink| held(cx, sink, Root::AUDITS, cx.aims().audits.iter().any(|audit| super::held(audit, cx.as_of).is_some())),
}
