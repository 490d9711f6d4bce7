//! No measure that was held makes people aware of their contribution.

use crate::check::rule;
use crate::model::AwarenessTopic;

rule! {
    "awareness-of-contribution-missing", since "0.1", Shall, on Whole, serves ["7.3.s2"],
    effort CarryOut,
    message "the measures held do not make people aware of their contribution to the AI management system and to its benefits",
    hint "cover the topic in a training or another awareness measure, and add `contribution` to its `covers`",
    whole |cx, sink| super::aware(cx, sink, AwarenessTopic::Contribution),
}
