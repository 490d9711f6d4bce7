//! The latest impact assessment of a system is from before its latest significant change.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Change, ImpactAssessment, ImpactTrigger, Obligation, Root};
use crate::read::Kind;
use crate::rules::obligations::takes_effect;

rule! {
    "impact-assessment-older-than-change", since "0.1", Shall, on ImpactAssessment, serves ["8.4.s1", "A.5.4", "A.5.5"],
    effort AssessAgain, due ImpactAssessment,
    message "`{impactAssessment}` is dated {on}, but `{aiSystem}` was significantly changed on {lastSignificantChange}",
    message when OBLIGATION "`{impactAssessment}` of `{aiSystem}` is dated {on}, but `{obligation}` applies from {appliesFrom}",
    hint "assess the impacts of the system as it is now",
    check after_change,
    with [ImpactAssessment::ON, ImpactAssessment::AI_SYSTEM],
}

fn after_change<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((system, on)) = super::standing(it, cx) else { return Outcome::NotAsked };
    let changed = system.last_significant_change.filter(|changed| *changed <= cx.as_of);
    // 8.4 asks for one when a change is proposed: one made for this change, once it was decided, is of the system as changed.
    let made_for = |change: &Change| change.done_on == changed && change.decided_on.is_some_and(|decided| decided <= on);
    let mut changes = cx.index().referring(Root::CHANGES, Change::AFFECTED, system.id.as_str());
    let proposed = it.trigger == Some(ImpactTrigger::Change) && changes.any(|at| cx.aims().changes.get(at).is_some_and(made_for));
    if let Some(changed) = changed.filter(|changed| *changed > on && !proposed) {
        return fail(ImpactAssessment::ON).with(AiSystem::LAST_SIGNIFICANT_CHANGE, changed).related(&system.id).into();
    }
    let legal = super::method(cx).is_some_and(|method| method.triggers.contains(&ImpactTrigger::LegalChange));
    // Whether new law changes the impacts can be seen in a review as well.
    let seen = it.reviewed_on.filter(|reviewed| *reviewed <= cx.as_of).map_or(on, |reviewed| reviewed.max(on));
    let mut laws = cx.index().referring(Root::OBLIGATIONS, Obligation::APPLIES_TO, system.id.as_str());
    let new = |at| {
        let law = cx.aims().obligations.get(at)?;
        let (from, _) = takes_effect(law, on, cx.as_of).filter(|(from, known)| *known > seen && *from < cx.as_of)?;
        Some((law, from))
    };
    match laws.find_map(new).filter(|_| legal) {
        Some((law, from)) => {
            let defect = fail(ImpactAssessment::ON).case(OBLIGATION).with(Obligation::TABLE.kind, &law.id);
            defect.with(Obligation::APPLIES_FROM, from).related(&law.id).into()
        }
        None if changed.is_some() || legal => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
