//! A system that is tested, or further on, and whose design is nowhere documented.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::{AiSystem, Document, DocumentKind, LifeCycleStage, Root};

rule! {
    "design-not-documented", since "0.1", Shall, on AiSystem, serves ["A.6.2.3"],
    effort RecordOnly,
    message "the design and development of `{system}` have not been documented",
    hint "record its `designDecisions`, or a design document that names the system in `aiSystems`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::develops(system, cx) {
        return Outcome::NotAsked;
    }
    if let Some(answer) = super::before("A.6.2.3", LifeCycleStage::VerificationAndValidation, system, cx) {
        return answer;
    }
    let mut documents = cx.index().referring(Root::DOCUMENTS, Document::AI_SYSTEMS, system.id.as_str());
    let design = |at: usize| cx.aims().documents.get(at).is_some_and(|document| document.kind == Some(DocumentKind::Design));
    if documents.any(design) { Outcome::Pass } else { recorded(system, AiSystem::DESIGN_DECISIONS, "system") }
}
