//! Technical documentation that nobody looked at since the latest significant change.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage};

rule! {
    "technical-documentation-older-than-change", since "0.1", Practice, on AiSystem, serves ["A.6.2.7"],
    effort AssessAgain,
    message "`{document}` is dated {on}, but `{system}` was significantly changed on {changed}",
    hint "update the document, and have it approved or reviewed",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(changed) = system.last_significant_change.filter(|on| *on <= cx.as_of) else { return Outcome::NotAsked };
    if let Some(answer) = super::before("A.6.2.7", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    let (mut defects, mut dated) = (Vec::new(), false);
    for (at, documentation) in system.technical_documentation.iter().enumerate().filter(|(_, one)| super::inside(one) == Some(true)) {
        let Some(document) = documentation.document.as_ref().and_then(|document| cx.document(document.as_str())) else { continue };
        let days = document.approvals.iter().filter_map(|approval| approval.on).chain(document.reviewed_on);
        let Some(on) = days.filter(|on| *on <= cx.as_of).max() else { continue };
        dated = true;
        if on < changed {
            let defect = fail(AiSystem::TECHNICAL_DOCUMENTATION.at(at)).with("document", &document.id).with("on", on);
            defects.push(defect.with("system", &system.id).with("changed", changed).related(&document.id));
        }
    }
    if dated { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
