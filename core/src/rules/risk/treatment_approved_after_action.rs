//! A treatment that was implemented before it was approved.

use crate::check::{Outcome, fail, rule};
use crate::model::{Action, Approval, Treatment};
use crate::read::Date;

rule! {
    "treatment-approved-after-action", since "0.1", Shall, on Treatment, serves ["6.1.3.s1"],
    effort Decide,
    message "`{treatment}` was approved on {approval.on}, but its first action was completed on {doneOn}",
    hint "record the first approval in `approval`; where there was none, have the next plan approved before it is implemented",
    alone approved_first,
}

fn approved_first(treatment: &Treatment, as_of: Date) -> Outcome<'_> {
    let done = treatment.actions.iter().filter_map(|action| action.done_on.filter(|on| *on <= as_of)).min();
    let Some((done, approved)) = done.zip(super::approved(treatment, as_of)) else { return Outcome::NotAsked };
    // What was reviewed in between was approved anew; there is room for one approval.
    if approved <= done || treatment.reviewed_on.is_some_and(|on| (done..=approved).contains(&on)) {
        return Outcome::Pass;
    }
    fail(Treatment::APPROVAL.then(Approval::ON)).with("approval.on", approved).with(Action::DONE_ON, done).into()
}
