//! An action of which nobody knows how its success will be judged.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Action, Treatment, TreatmentOption};
use crate::rules::scope::says;

rule! {
    "action-effect-not-planned", since "0.1", Shall, on Treatment, serves ["6.1.1.b.2"],
    effort Decide,
    message "nothing says how it will be judged whether an action of `{treatment}` worked",
    hint "say in `effectivenessMeasure` what will show it",
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    // Of what is done, the look back counts, and another rule asks for it.
    let plans = |action: &Action| says(&action.effectiveness_measure);
    let open = |action: &Action| action.done_on.is_none_or(|on| on > cx.as_of);
    if treatment.option == Some(TreatmentOption::Retain) || !treatment.actions.iter().any(|action| plans(action) || open(action)) {
        return Outcome::NotAsked;
    }
    let bare = treatment.actions.iter().enumerate().filter(|(_, action)| open(action) && !plans(action));
    let place = |at| Treatment::ACTIONS.at(at).then(Action::EFFECTIVENESS_MEASURE);
    Outcome::from_defects(bare.map(|(at, _)| fail(place(at)).with("treatment", &treatment.id)).collect())
}
