//! A system whose supplier provides for other systems only.

use crate::check::rule;
use crate::model::AiSystem;

rule! {
    "system-supplier-of-other-system", since "0.1", Integrity, on AiSystem, serves ["A.10.3"],
    effort RecordOnly,
    message "`{aiSystem}` names the {kind} `{record}`, which provides for other AI systems only",
    hint "record in `provides` of the supplier what it provides for this system, or name the right supplier",
    asks OfSystems { ways: [[AiSystem::SUPPLIERS]] },
}
