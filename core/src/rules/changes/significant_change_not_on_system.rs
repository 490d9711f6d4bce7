//! A significant change that did not reach the AI system that it changed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Change;

rule! {
    "significant-change-not-on-system", since "0.1", Integrity, on Change, serves ["8.1.s8"],
    effort RecordOnly,
    message "`{change}` changed `{system}` significantly on {done}, and the system does not know",
    hint "set `lastSignificantChange` of the system to that day; risks and impacts are assessed anew from it",
}

fn check<'a>(change: &'a Change, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(done) = super::done(change, cx.as_of).filter(|_| change.significant == Some(true)) else { return Outcome::NotAsked };
    let (mut defects, mut systems) = (Vec::new(), 0);
    for (at, affected) in change.affected.iter().enumerate() {
        let Some(system) = cx.ai_system(affected.as_str()) else { continue };
        systems += 1;
        if system.last_significant_change.is_none_or(|on| on < done) {
            let defect = fail(Change::AFFECTED.at(at)).with("change", &change.id).with("system", affected);
            defects.push(defect.with("done", done).related(affected));
        }
    }
    if systems == 0 { Outcome::NotAsked } else { Outcome::from_defects(defects) }
}
