//! An objective that has not been communicated.

use crate::check::rule;
use crate::model::Objective;

rule! {
    "objective-not-communicated", since "0.1", Shall, on Objective, serves ["6.2.e"],
    effort CarryOut,
    message "`{objective}` has not been communicated",
    hint "communicate it to those who contribute to it, and record this in `communicatedTo`",
    when super::pursued,
    holds |objective, as_of| objective.communicated_to.iter().any(|told| told.on.is_none_or(|on| on <= as_of)), at Objective::COMMUNICATED_TO,
}
