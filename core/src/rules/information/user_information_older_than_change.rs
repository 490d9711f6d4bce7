//! Documentation for users that is older than the latest significant change of the AI system.

use crate::check::{Cx, Outcome, fail, kept, rule};
use crate::model::{AiSystem, Document, TechnicalDocumentation};
use crate::rules::changes::known_since;
use crate::rules::resources::covered;

rule! {
    "user-information-older-than-change", since "0.1", Practice, on AiSystem, serves ["A.8.2"],
    effort AssessAgain,
    message "`{aiSystem}` changed significantly on {lastSignificantChange}, but its user documentation `{document}` is of {reviewedOn}",
    hint "update the documentation, or record in `reviewedOn` of the document that it still applies",
    given |system, cx| system.last_significant_change.is_some_and(|on| on <= cx.as_of) && covered(system, cx),
    check current,
    with [AiSystem::LAST_SIGNIFICANT_CHANGE],
}

fn current<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let documents = super::for_users(system).filter_map(|(at, one)| Some((at, cx.document(one.document.as_ref()?.as_str())?)));
    let dated = documents.filter_map(|(at, document)| Some((at, document, kept(document, cx.as_of)?)));
    let compared = dated.map(|(at, document, on)| {
        let place = AiSystem::TECHNICAL_DOCUMENTATION.at(at).then(TechnicalDocumentation::DOCUMENT);
        let defect = || fail(place).with("document", &document.id).with(Document::REVIEWED_ON, on).related(&document.id);
        (Some(on) < known_since(system, cx)).then(defect)
    });
    compared.collect()
}
