//! Documentation for users that is older than the latest significant change of the system.

use super::{before, for_users};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Document, TechnicalDocumentation};
use crate::read::Date;

rule! {
    "user-information-older-than-change", since "0.1", Practice, on AiSystem, serves ["A.8.2"],
    effort AssessAgain,
    message "`{document}` for users is of {written}, and `{system}` changed significantly on {changed}",
    hint "bring the documentation up to date, or record in the document's `reviewedOn` that it still fits",
}

/// The latest day on which the document was written, approved or looked at.
fn latest(document: &Document, as_of: Date) -> Option<Date> {
    let approved = document.approvals.iter().filter_map(|approval| approval.on);
    let days = [document.created_on, document.effective_from, document.reviewed_on].into_iter().flatten();
    days.chain(approved).filter(|on| *on <= as_of).max()
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(changed) = system.last_significant_change.filter(|on| *on <= cx.as_of) else { return Outcome::NotAsked };
    if let Some(answer) = before(system, cx) {
        return answer;
    }
    let (mut defects, mut known) = (Vec::new(), false);
    for (at, documentation) in for_users(system) {
        let Some(document) = documentation.document.as_ref().and_then(|document| cx.document(document.as_str())) else { continue };
        let Some(written) = latest(document, cx.as_of) else { continue };
        known = true;
        if written < changed {
            let place = AiSystem::TECHNICAL_DOCUMENTATION.at(at).then(TechnicalDocumentation::DOCUMENT);
            let defect = fail(place).with("document", &document.id).with("written", written).with("system", &system.id);
            defects.push(defect.with("changed", changed).related(&document.id));
        }
    }
    if known { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
