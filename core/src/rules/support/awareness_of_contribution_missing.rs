//! No measure held makes people aware of their part in the management system and what better AI performance brings.

use crate::check::{Cx, Sink, rule};
use crate::model::AwarenessTopic;

rule! {
    "awareness-of-contribution-missing", since "0.1", Shall, on Whole, serves ["7.3.s2"],
    effort CarryOut,
    message "nothing that was held makes people aware of their part in the management system and what better AI performance brings",
    hint "take each one's part in the management system up in a training or another measure, and name `contribution` in its `covers`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    super::aware(cx, sink, AwarenessTopic::Contribution);
}
