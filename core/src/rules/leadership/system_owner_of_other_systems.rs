//! A system that is owned or overseen by a role for other systems.

use crate::check::rule;
use crate::model::{AiSystem, Oversight, OversightMeasure};
use crate::rules::resources::covered;

rule! {
    "system-owner-of-other-systems", since "0.1", Integrity, on AiSystem, serves ["5.3.s1", "A.3.2"],
    effort Decide,
    message "`{aiSystem}` names the {kind} `{record}`, which is for other AI systems",
    hint "extend the role to this system, or name the role that answers for it",
    given |it, cx| covered(it, cx),
    asks OfSystems { ways: [[AiSystem::OWNER], [AiSystem::OVERSIGHT.then(Oversight::MEASURES) => OversightMeasure::BY]] },
}
