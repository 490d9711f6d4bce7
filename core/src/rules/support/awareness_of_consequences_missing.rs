//! No measure held makes people aware of what follows from not conforming.

use crate::check::{Cx, Sink, rule};
use crate::model::AwarenessTopic;

rule! {
    "awareness-of-consequences-missing", since "0.1", Shall, on Whole, serves ["7.3.s3"],
    effort CarryOut,
    message "nothing that was held makes people aware of what follows from not conforming",
    hint "take what follows from not conforming up in a training or another measure, and name `consequences` in its `covers`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    super::aware(cx, sink, AwarenessTopic::Consequences);
}
