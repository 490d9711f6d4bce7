//! No measure that was held makes people aware of the AI policy.

use crate::check::rule;
use crate::model::AwarenessTopic;

rule! {
    "awareness-of-policy-missing", since "0.1", Shall, on Whole, serves ["7.3.s1"],
    effort CarryOut,
    message "no training or other awareness measure that was held covers the AI policy",
    hint "cover the topic in a training or another awareness measure, and add `aiPolicy` to its `covers`",
    whole |cx, sink| super::aware(cx, sink, AwarenessTopic::AiPolicy),
}
