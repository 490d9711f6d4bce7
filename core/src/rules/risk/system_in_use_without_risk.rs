//! An AI system in use without a risk assessment.

use crate::check::rule;
use crate::model::{AiSystem, Risk, Root};

rule! {
    "system-in-use-without-risk", since "0.1", Shall, on AiSystem, serves ["8.2.s1", "6.1.1.s9"],
    effort AssessAgain,
    message "`{aiSystem}` is in use, but its risks have not been assessed: no risk names it",
    hint "assess the risks of the AI system, and name it in `aiSystems` of each",
    given |system, cx| super::in_use(system) && !crate::rules::scope::out_of_scope(system, cx),
    asks Referred { from: Root::RISKS, by: Risk::AI_SYSTEMS, at: AiSystem::ID },
}
