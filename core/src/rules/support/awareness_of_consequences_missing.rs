//! No measure that was held makes people aware of the implications of not conforming.

use crate::check::rule;
use crate::model::AwarenessTopic;

rule! {
    "awareness-of-consequences-missing", since "0.1", Shall, on Whole, serves ["7.3.s3"],
    effort CarryOut,
    message "no training or other awareness measure that was held covers the implications of not conforming",
    hint "cover the topic in a training or another awareness measure, and add `consequences` to its `covers`",
    whole |cx, sink| super::aware(cx, sink, AwarenessTopic::Consequences),
}
