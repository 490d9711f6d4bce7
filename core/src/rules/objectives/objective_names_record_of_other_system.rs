//! An objective that is measured by what is about other systems.

use crate::check::rule;
use crate::model::Objective;

rule! {
    "objective-names-record-of-other-system", since "0.1", Integrity, on Objective, serves ["6.2.d"],
    effort RecordOnly,
    message "`{objective}` names the {kind} `{record}`, which is about other AI systems",
    hint "name a metric and policies that cover the AI systems of the objective, or correct `aiSystems`",
    asks OfSystems { ways: [[Objective::METRIC], [Objective::POLICIES]] },
}
