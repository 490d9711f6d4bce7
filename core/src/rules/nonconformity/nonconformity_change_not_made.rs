//! A nonconformity that was closed before the management system was changed as it asked.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Nonconformity;

rule! {
    "nonconformity-change-not-made", since "0.1", Shall, on Nonconformity, serves ["10.2.e"],
    effort CarryOut,
    message "`{nonconformity}` was closed, and the change `{change}` that it led to is not made",
    hint "make the change and date it in `doneOn`, or open the nonconformity again",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(closed) = super::closed(nonconformity, cx.as_of) else { return Outcome::NotAsked };
    let (mut defects, mut known) = (Vec::new(), false);
    for (at, named) in nonconformity.changes.iter().enumerate() {
        let Some(change) = cx.change(named.as_str()) else { continue };
        known = true;
        if change.done_on.is_none_or(|on| on > closed) {
            let defect = fail(Nonconformity::CHANGES.at(at)).with("nonconformity", &nonconformity.id);
            defects.push(defect.with("change", named).related(named));
        }
    }
    if known { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
