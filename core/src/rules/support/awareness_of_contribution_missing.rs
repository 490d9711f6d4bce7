//! No measure that was held makes people aware of their contribution.

use crate::check::rule;
use crate::model::AwarenessTopic;

rule! {
    "awareness-of-contribution-missing", since "0.1", Shall, on Whole, serves ["7.3.s2"],
    effort CarryOut,
    message "no training or other awareness measure that was held covers people's contribution and the benefits of improved AI performance",
    hint "cover the topic in a training or another awareness measure, and add `contribution` to its `covers`",
    whole |cx, sink| super::aware(cx, sink, AwarenessTopic::Contribution),
}
