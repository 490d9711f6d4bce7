//! A planned change that was made without a decision.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Change;

rule! {
    "change-not-decided", since "0.1", Shall, on Change, serves ["6.3.s1", "8.1.s8"],
    effort Decide,
    message "`{change}` was made on {done}, and nobody decided on it",
    hint "record who decided in `decidedBy` and when in `decidedOn`; a change that nobody planned has `planned` false",
}

fn check<'a>(change: &'a Change, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(done) = super::done(change, cx.as_of) else { return Outcome::NotAsked };
    match (change.planned, change.decided_on.is_some() || change.decided_by.is_some()) {
        (Some(false), _) => Outcome::NotAsked,
        (None, false) => Outcome::Unknown,
        (_, true) => Outcome::Pass,
        (Some(true), false) => fail(Change::DECIDED_ON).with("change", &change.id).with("done", done).into(),
    }
}
