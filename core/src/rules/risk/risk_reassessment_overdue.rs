//! A risk that has not been assessed again by the planned date or after a change.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::{AiSystem, Obligation, Risk, RiskMethod};
use crate::read::Kind;
use crate::rules::changes::known_since;
use crate::rules::obligations;

rule! {
    "risk-reassessment-overdue", since "0.1", Shall, on Risk, serves ["8.2.s1"],
    effort AssessAgain,
    due RiskAssessment,
    message "`{risk}` was to be assessed again by {due}, but has not been",
    hint "assess the risk again, and record the date in `on` of the rating or in `reviewedOn`",
    given |risk, cx| if super::is_open(risk, cx.as_of) { super::last_assessed(risk, cx.as_of).map(|_| true) } else { Some(false) },
    deadlines next,
}

fn next<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Deadlines<'a> {
    let Some(last) = super::last_assessed(risk, cx.as_of) else { return Deadlines::default() };
    let due = |on, why| Deadline { since: Some(last), ..Deadline::new(Risk::REVIEWED_ON.into(), on, why) };
    let method = super::method(cx);
    let band = super::standing(risk, cx.as_of).and_then(|rating| Some(cx.level_of(rating)?.band));
    let intervals = [band.and_then(|band| band.review_interval.as_ref()), method.and_then(|method| method.assessment_interval.as_ref())];
    let intervals = intervals.into_iter().flatten().filter_map(|interval| last.plus(interval));
    let intervals = intervals.map(|on| Deadline { source: Some((RiskMethod::TABLE.kind, "")), ..due(on, DueTrigger::Interval) });
    let planned = risk.next_review_on.filter(|on| *on > last).map(|on| due(on, DueTrigger::Date));
    // A change of the system asks for an assessment on its own date at the latest.
    let changes = risk.ai_systems.iter().filter_map(|system| {
        let system = cx.ai_system(system.as_str())?;
        let on = system.last_significant_change.filter(|_| known_since(system, cx).is_some_and(|known| known > last))?;
        Some(Deadline { source: Some((AiSystem::TABLE.kind, system.id.as_str())), since: Some(on), ..due(on, DueTrigger::Change) })
    });
    let obligations = obligations::of_risk(risk, cx).filter_map(|at| {
        let obligation = cx.aims().obligations.get(at)?;
        let (on, _) = obligations::takes_effect(obligation, last, cx.as_of).filter(|(_, known)| *known > last)?;
        let source = Some((Obligation::TABLE.kind, obligation.id.as_str()));
        Some(Deadline { source, since: Some(on), ..due(on, DueTrigger::Obligation) })
    });
    // One finding a risk: the earliest asks for the same assessment as the others.
    let first = intervals.chain(planned).chain(changes).chain(obligations).min_by_key(|deadline| deadline.on);
    Deadlines { undated: first.is_none(), open: first.into_iter().collect(), asked: true }
}
