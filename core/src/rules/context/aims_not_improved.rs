//! A management system for which no improvement is recorded.

use crate::check::{held, rule};
use crate::model::Root;
use crate::rules::planning::{corrected, opportunity_seen};

rule! {
    "aims-not-improved", since "0.1", Shall, on Whole, serves ["4.4.s4", "10.1.s1"],
    effort CarryOut,
    message "no improvement of the management system and no corrective action taken is recorded",
    hint "record what has been improved in `improvements`, as a decision of a management review, or as a corrective action",
    whole |cx, sink| match opportunity_seen(cx) {
        None if !corrected(cx) => sink.unknown(Root::IMPROVEMENTS.name),
        seen => held(cx, sink, Root::IMPROVEMENTS, seen == Some(true) || corrected(cx)),
    },
}
