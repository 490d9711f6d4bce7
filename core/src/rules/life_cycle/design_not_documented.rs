//! A system that is being tested, or further on, without a documented design.

use crate::check::{Cx, rule, says};
use crate::model::{AiSystem, Document, DocumentKind, LifeCycleStage, Root};
use crate::read::Record;

rule! {
    "design-not-documented", since "0.1", Shall, on AiSystem, serves ["A.6.2.3"],
    effort RecordOnly,
    message "the design and development of `{aiSystem}` have not been documented",
    hint "record its `designDecisions`, or a design document that names the system in `aiSystems`",
    given |it, cx| super::developed(LifeCycleStage::VerificationAndValidation, it, cx),
    shows |it, cx| says(&it.get(AiSystem::DESIGN_DECISIONS.index.into())) || has_document(it, cx), at AiSystem::DESIGN_DECISIONS,
}

fn has_document(system: &AiSystem, cx: &Cx<'_>) -> bool {
    let mut documents = cx.index().referring(Root::DOCUMENTS, Document::AI_SYSTEMS, system.id.as_str());
    documents.any(|at| cx.aims().documents.get(at).is_some_and(|document| document.kind == Some(DocumentKind::Design)))
}
