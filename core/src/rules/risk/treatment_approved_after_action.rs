//! A treatment that was begun before anybody had approved it.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Approval, Treatment};
use crate::read::Date;

rule! {
    "treatment-approved-after-action", since "0.1", Shall, on Treatment, serves ["6.1.3.s1"],
    effort Decide,
    message "`{treatment}` was approved on {approved}, and its first action was done on {done}",
    hint "record the first approval; where there was none, have the next plan approved before it is carried out",
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let come = |on: &Date| *on <= cx.as_of;
    let done = treatment.actions.iter().filter_map(|action| action.done_on.filter(come)).min();
    let approved = treatment.approval.as_deref().and_then(|approval| approval.on).filter(come);
    match done.zip(approved) {
        // What was looked at again in between was approved anew; there is room for one approval.
        Some((done, approved)) if approved > done && !treatment.reviewed_on.is_some_and(|on| on >= done && on <= approved) => {
            let place = Path::from(Treatment::APPROVAL).then(Approval::ON);
            fail(place).with("treatment", &treatment.id).with("done", done).with("approved", approved).into()
        }
        Some(_) => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
