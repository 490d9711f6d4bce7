//! Documentation that those for whom it is meant may not see.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, Classification, Document, DocumentState, DocumentationAudience, EuAiAct, Gpai, TechnicalDocumentation};
use crate::read::Ref;

rule! {
    "system-document-closed-to-audience", since "0.1", Integrity, on AiSystem, serves ["A.8.2"],
    effort RecordOnly,
    message "`{document}` of `{aiSystem}` is for {audience}, but is classified as {classification}",
    hint "correct the classification of the document, or name the one that is published",
    check open,
}

fn open<'a>(it: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let described = it.technical_documentation.iter().enumerate().filter_map(|(at, one)| {
        let place = AiSystem::TECHNICAL_DOCUMENTATION.at(at).then(TechnicalDocumentation::DOCUMENT);
        Some((place, one.document.as_ref()?, one.audience?))
    });
    // The summary is public by law once the model is on the market.
    let model = it.eu_ai_act.as_deref().and_then(|facts| facts.gpai.as_deref());
    let placed = model.filter(|model| model.placed_on_market_on.is_some_and(|on| on <= cx.as_of));
    let summary = placed.and_then(|model| {
        let place: Path = AiSystem::EU_AI_ACT.then(EuAiAct::GPAI).then(Gpai::TRAINING_CONTENT_SUMMARY).into();
        Some((place, model.training_content_summary.as_ref()?, DocumentationAudience::Public))
    });
    let compared = described.chain(summary).filter_map(|(place, named, audience): (Path, &Ref<Document>, _)| {
        let document = cx.document(named.as_str()).filter(|document| document.state == Some(DocumentState::Approved))?;
        let classification = document.classification?;
        let closed = match audience {
            DocumentationAudience::Public => classification != Classification::Public,
            // Those affected may be the organization's own people.
            DocumentationAudience::AffectedPersons => matches!(classification, Classification::Confidential | Classification::Restricted),
            _ => return None,
        };
        let defect = || fail(place).with("document", &document.id).with("audience", audience).with("classification", classification);
        Some(closed.then(|| defect().related(&document.id)))
    });
    compared.collect()
}
