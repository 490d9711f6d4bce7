//! A system in use without technical documentation, or without a document for an audience that it names.

use crate::check::{Cx, Outcome, fail, obsolete, rule};
use crate::model::{AiSystem, LifeCycleStage, TechnicalDocumentation};

rule! {
    "technical-documentation-missing", since "0.1", Shall, on AiSystem, serves ["A.6.2.7"],
    effort RecordOnly,
    message "`{aiSystem}` has no technical documentation",
    message when AUDIENCE "`{aiSystem}` has no technical documentation for the audience {audience}",
    message when UNNAMED "technical documentation of `{aiSystem}` names neither a document nor an audience",
    hint "record under `technicalDocumentation` which document each category of interested party receives",
    given |it, cx| super::developed(LifeCycleStage::Deployment, it, cx),
    check documented,
}

fn documented<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let all = &system.technical_documentation;
    let gone = |one: &TechnicalDocumentation| one.document.as_ref().and_then(|it| cx.document(it.as_str())).is_some_and(obsolete);
    if all.is_empty() {
        return fail(AiSystem::TECHNICAL_DOCUMENTATION).into();
    }
    let bare = all.iter().enumerate().filter(|(_, one)| one.document.is_none() && super::inside(one) != Some(false));
    let defects = bare.map(|(at, one)| match (fail(AiSystem::TECHNICAL_DOCUMENTATION.at(at)), one.audience) {
        (defect, Some(audience)) => defect.case(AUDIENCE).with(TechnicalDocumentation::AUDIENCE, audience),
        (defect, None) => defect.case(UNNAMED),
    });
    // That all of it was withdrawn is a finding of its own.
    super::found(defects.collect(), all.iter().all(gone))
}
