//! A system in use without technical documentation, or an audience that it names and has no document for.

use crate::check::{Cx, Outcome, fail, obsolete, rule};
use crate::model::{AiSystem, LifeCycleStage, TechnicalDocumentation};

rule! {
    "technical-documentation-missing", since "0.1", Shall, on AiSystem, serves ["A.6.2.7"],
    effort RecordOnly,
    message "`{system}` has no technical documentation for {audience}",
    hint "record under `technicalDocumentation` which document each category of interested party receives",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::develops(system, cx) {
        return Outcome::NotAsked;
    }
    if let Some(answer) = super::before("A.6.2.7", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    if system.technical_documentation.is_empty() {
        return fail(AiSystem::TECHNICAL_DOCUMENTATION).with("system", &system.id).with("audience", "anyone").into();
    }
    let gone = |one: &TechnicalDocumentation| one.document.as_ref().and_then(|it| cx.document(it.as_str())).is_some_and(obsolete);
    if system.technical_documentation.iter().all(gone) {
        // All that there is was withdrawn: a finding of its own.
        return Outcome::Unknown;
    }
    let bare = |one: &TechnicalDocumentation| one.document.is_none() && super::inside(one) != Some(false);
    let bare = system.technical_documentation.iter().enumerate().filter(|(_, documentation)| bare(documentation));
    let defect = |(at, documentation): (usize, &TechnicalDocumentation)| {
        let audience = documentation.audience.map_or("an audience that is not named", |audience| audience.as_str());
        fail(AiSystem::TECHNICAL_DOCUMENTATION.at(at)).with("system", &system.id).with("audience", audience)
    };
    Outcome::from_defects(bare.map(defect).collect())
}
