//! A risk assessment whose next turn has passed.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::RiskAssessment;

rule! {
    "risk-assessment-overdue", since "0.1", Shall, on RiskAssessment, serves ["8.2.s1"],
    effort CarryOut,
    due RiskAssessment,
    message "the risk assessment after `{riskAssessment}` was planned for {due}, but has not been performed",
    hint "perform the assessment and record it in `riskAssessments`, or set a new date and record why",
    deadlines next,
}

fn next<'a>(it: &'a RiskAssessment, cx: &Cx<'a>) -> Deadlines<'a> {
    let mut out = Deadlines { asked: it.next_on.is_some() || it.on.is_none() && it.planned_on.is_some(), ..Deadlines::default() };
    let later = |due| {
        cx.aims()
            .risk_assessments
            .iter()
            .filter(|other| super::covers_as_much(other, it))
            .any(|other| other.on.is_some_and(|on| on <= cx.as_of && (on >= due || it.on.is_some_and(|first| on > first))))
    };
    let planned = it.planned_on.filter(|_| it.on.is_none()).map(|on| (on, RiskAssessment::PLANNED_ON.into()));
    let again = it.next_on.map(|on| (on, RiskAssessment::NEXT_ON.into()));
    let due = planned.into_iter().chain(again).min_by_key(|(on, _)| *on).filter(|(on, _)| !later(*on));
    out.open.extend(due.map(|(on, at)| Deadline::new(at, on, DueTrigger::Date)));
    out
}
