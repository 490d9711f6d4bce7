//! A recurring action of a treatment that was not repeated.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::{Action, Treatment};

rule! {
    "treatment-action-not-repeated", since "0.1", Shall, on Treatment, serves ["8.3.s1"],
    effort CarryOut,
    due TreatmentAction,
    message "a recurring action of `{treatment}` was to be done again by {due}, but has not been",
    hint "do it and record the latest day in `doneOn`, or change `interval`",
    given |treatment, cx| !super::is_over(treatment, cx) && treatment.actions.iter().any(|action| action.interval.is_some()),
    deadlines again,
}

fn again<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Deadlines<'a> {
    let mut out = Deadlines::default();
    for (at, action) in treatment.actions.iter().enumerate() {
        let Some(every) = action.interval.as_ref() else { continue };
        out.asked = true;
        // One that was never done is overdue by its own date.
        let Some(last) = action.done_on.filter(|on| *on <= cx.as_of) else { continue };
        let due = last.plus(every);
        let place = Treatment::ACTIONS.at(at).then(Action::INTERVAL);
        out.open.extend(due.map(|due| Deadline { since: Some(last), ..Deadline::new(place, due, DueTrigger::Interval) }));
    }
    out
}
