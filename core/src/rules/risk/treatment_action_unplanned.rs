//! A treatment action without an owner or a date.

use crate::check::{Outcome, fail, rule};
use crate::model::{Action, Treatment};
use crate::read::Date;

rule! {
    "treatment-action-unplanned", since "0.1", Practice, on Treatment, serves ["6.1.3.g"],
    effort Decide,
    message "`{field}` has not been determined for an action of `{treatment}`",
    hint "name who is to complete the action in `owner`, and record the date in `due`",
    alone planned,
}

fn planned(treatment: &Treatment, _: Date) -> Outcome<'_> {
    let parts = treatment.actions.iter().enumerate().flat_map(|(at, action)| {
        let owner = (action.owner.is_some(), Action::OWNER.any());
        [owner, (action.due.or(action.done_on).is_some(), Action::DUE.any())].into_iter().map(move |(said, field)| (said, at, field))
    });
    let defect = |at, field| fail(Treatment::ACTIONS.at(at).then(field)).with("field", field);
    parts.map(|(said, at, field)| (!said).then(|| defect(at, field))).collect()
}
