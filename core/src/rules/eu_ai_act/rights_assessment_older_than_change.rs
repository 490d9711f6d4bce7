//! A fundamental rights impact assessment that is older than the latest significant change of the AI system.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, EuAiAct, ImpactAssessment, ImpactDimension};
use crate::rules::changes::known_since;
use crate::rules::resources::covered;

rule! {
    "rights-assessment-older-than-change", since "0.1", Practice, on AiSystem, serves ["A.5.4"],
    effort AssessAgain,
    message "the fundamental rights impact assessment `{impactAssessment}` of `{aiSystem}` is of {on}, but the system was significantly changed on {lastSignificantChange}",
    hint "determine what the change means for fundamental rights, and update the assessment (EU AI Act, Article 27(2))",
    given |it, cx| it.last_significant_change.is_some_and(|on| on <= cx.as_of) && covered(it, cx),
    check current,
    with [AiSystem::LAST_SIGNIFICANT_CHANGE],
}

fn current<'a>(it: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let named = it.eu_ai_act.as_deref().and_then(|facts| super::rights_assessment(facts, cx));
    let seen = |one: &ImpactAssessment| [one.on, one.reviewed_on].into_iter().flatten().filter(|on| *on <= cx.as_of).max();
    let Some((named, on)) = named.and_then(|named| Some((named, seen(named)?))) else { return Outcome::NotAsked };
    let Some(changed) = known_since(it, cx) else { return Outcome::NotAsked };
    let rights = |one: &ImpactAssessment| {
        let impacts = one.impacts.iter().any(|impact| impact.dimension == Some(ImpactDimension::Rights) || !impact.rights.is_empty());
        impacts || one.dimensions_considered.contains(&ImpactDimension::Rights)
    };
    let mut later =
        cx.impact_assessments_of(it.id.as_str()).filter(|one| one.on.is_some_and(|made| made > on && made <= cx.as_of)).peekable();
    // Where it is the latest one of the system, `impact-assessment-older-than-change` asks for more.
    if on >= changed || later.peek().is_none() || later.any(rights) {
        return Outcome::Pass;
    }
    let defect = fail(AiSystem::EU_AI_ACT.then(EuAiAct::FUNDAMENTAL_RIGHTS_ASSESSMENT)).with("impactAssessment", &named.id);
    defect.with("on", on).related(&named.id).into()
}
