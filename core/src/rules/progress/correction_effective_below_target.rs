//! A corrective action that was found effective although its result misses its target.

use crate::check::rule;
use crate::model::Root;

rule! {
    "correction-effective-below-target", since "0.1", Integrity, on Whole, serves ["10.2.d"],
    effort AssessAgain,
    message "the result of `{record}` is {result} and does not meet its target of {target}, but the action was found effective",
    hint "correct result, target or judgement, or plan what else is to be done",
    whole |cx, sink| super::judged_below_target(cx, sink, Root::NONCONFORMITIES.any(), true),
}
