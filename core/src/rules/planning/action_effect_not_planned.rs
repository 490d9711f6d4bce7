//! An action for which the evaluation of its effectiveness has not been planned.

use crate::check::rule;
use crate::model::{Action, Treatment, TreatmentOption};
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "action-effect-not-planned", since "0.1", Shall, on Treatment, serves ["6.1.1.b.2"],
    effort Decide,
    message "`{treatment}` does not plan how to evaluate the effectiveness of an action",
    hint "record in `effectivenessMeasure` of the action what will show its effectiveness",
    // Of a completed action, another rule asks for the evaluation itself.
    when |it, as_of| it.option != Some(TreatmentOption::Retain) && it.actions.iter().any(|action| planned(action) || open(action, as_of)),
    asks EachHolds {
        list: Treatment::ACTIONS, of: Action,
        holds: |action, as_of| planned(action) || !open(action, as_of), at: Action::EFFECTIVENESS_MEASURE,
    },
}

fn planned(action: &Action) -> bool {
    says(&action.effectiveness_measure)
}

fn open(action: &Action, as_of: Date) -> bool {
    action.done_on.is_none_or(|on| on > as_of)
}
