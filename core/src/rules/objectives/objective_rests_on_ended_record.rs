//! An objective that is pursued although its metric, policy, obligation or system has ended.

use crate::check::rule;
use crate::model::Objective;

rule! {
    "objective-rests-on-ended-record", since "0.1", Integrity, on Objective, serves ["6.2.d", "6.2.f"],
    effort Decide,
    message "`{objective}` is pursued, but rests on the {kind} `{record}`, which ended on {until}",
    hint "name in the objective what has taken its place, or update or withdraw the objective",
    when super::planned,
    asks Standing { ways: [[Objective::METRIC], [Objective::POLICIES], [Objective::OBLIGATIONS], [Objective::AI_SYSTEMS]] },
}
