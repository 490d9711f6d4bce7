//! No measure held makes people aware of the AI policy.

use crate::check::{Cx, Sink, rule};
use crate::model::AwarenessTopic;

rule! {
    "awareness-of-policy-missing", since "0.1", Shall, on Whole, serves ["7.3.s1"],
    effort CarryOut,
    message "nothing that was held makes people aware of the AI policy",
    hint "take the AI policy up in a training or another measure, and name `aiPolicy` in its `covers`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    super::aware(cx, sink, AwarenessTopic::AiPolicy);
}
