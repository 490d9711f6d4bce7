//! Technical documentation, or instructions on oversight, that have not been reviewed since the latest significant change.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage, Oversight, TechnicalDocumentation};
use crate::rules::changes::known_since;

rule! {
    "technical-documentation-older-than-change", since "0.1", Practice, on AiSystem, serves ["A.6.2.7"],
    effort AssessAgain,
    message "`{document}` was last approved or reviewed on {on}, but `{aiSystem}` was significantly changed on {lastSignificantChange}",
    hint "update the document, and have it approved or reviewed",
    given |it, cx| {
        let unchanged = it.last_significant_change.is_none_or(|on| on > cx.as_of);
        unchanged.then_some(false).or_else(|| super::reached(LifeCycleStage::Deployment, it, cx))
    },
    check updated,
    with [AiSystem::LAST_SIGNIFICANT_CHANGE],
}

fn updated<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let inside = system.technical_documentation.iter().enumerate().filter(|(_, one)| super::inside(one) == Some(true));
    let described = inside.map(|(at, one)| (AiSystem::TECHNICAL_DOCUMENTATION.at(at), one.document.as_ref()));
    let overseen =
        system.oversight.as_deref().map(|it| (AiSystem::OVERSIGHT.then(Oversight::INSTRUCTIONS).into(), it.instructions.as_ref()));
    let dated = described.chain(overseen).filter_map(|(place, named)| {
        let document = cx.document(named?.as_str())?;
        let dates = document.approvals.iter().filter_map(|approval| approval.on).chain(document.reviewed_on);
        let on = dates.filter(|on| *on <= cx.as_of).max()?;
        let defect = fail(place).with(TechnicalDocumentation::DOCUMENT, &document.id);
        Some((Some(on) < known_since(system, cx)).then(|| defect.with("on", on).related(&document.id)))
    });
    dated.collect()
}
