//! A closed nonconformity without a decision whether its causes are to be eliminated.

use crate::check::rule;
use crate::model::Nonconformity;
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "nonconformity-cause-removal-undecided", since "0.1", Shall, on Nonconformity, serves ["10.2.b.1"],
    effort Decide,
    message "`{nonconformity}` was closed, but whether action is needed to eliminate its causes has not been decided with a reason",
    hint "record the decision in `causeRemovalNeeded`, with the reason in `causeRemovalReason` if no action is needed",
    alone |it: &Nonconformity, as_of: Date| super::step(it, as_of, it.cause_removal_needed.is_some_and(|needed| needed || says(&it.cause_removal_reason)), Nonconformity::CAUSE_REMOVAL_NEEDED.any()),
}
