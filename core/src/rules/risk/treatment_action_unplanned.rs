//! An action of a treatment without an owner or a day.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Action, Treatment};

rule! {
    "treatment-action-unplanned", since "0.1", Practice, on Treatment, serves ["6.1.3.g"],
    effort Decide,
    message "an action of `{treatment}` has no {what}",
    hint "name who does it and by when",
}

fn check<'a>(treatment: &'a Treatment, _: &Cx<'a>) -> Outcome<'a> {
    if treatment.actions.is_empty() {
        return Outcome::NotAsked;
    }
    let mut defects = Vec::new();
    for (at, action) in treatment.actions.iter().enumerate() {
        let open = [(action.owner.is_none(), Action::OWNER.any(), "owner"), (action.due.or(action.done_on).is_none(), Action::DUE.any(), "day")];
        let open = open.into_iter().filter(|(missing, ..)| *missing);
        defects.extend(
            open.map(|(_, field, what)| fail(Treatment::ACTIONS.at(at).then(field)).with("treatment", &treatment.id).with("what", what)),
        );
    }
    Outcome::from_defects(defects)
}
