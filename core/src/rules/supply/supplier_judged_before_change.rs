//! A supplier that was last judged before a change of what it provides.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Change, Root, Supplier};

rule! {
    "supplier-judged-before-change", since "0.1", Shall, on Supplier, serves ["A.10.3", "8.1.s10"],
    effort AssessAgain,
    message "`{change}` changed what `{supplier}` provides on {doneOn}, after the supplier was last assessed or monitored on {on}",
    hint "assess the supplier again in the light of the change",
    when |it, as_of| super::provides(&it.provides, as_of),
    check judged_since,
}

fn judged_since<'a>(it: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    let assessed = super::latest(&it.assessments, cx.as_of).and_then(|(_, assessment)| assessment.on);
    let Some(judged) = assessed.max(it.monitored_on.filter(|on| *on <= cx.as_of)) else { return Outcome::NotAsked };
    let provided = it.provides.iter().filter_map(|provision| provision.resource.as_ref()).map(|resource| resource.as_str());
    let changes = std::iter::once(it.id.as_str()).chain(provided).flat_map(|id| cx.index().referring(Root::CHANGES, Change::AFFECTED, id));
    let done = changes
        .filter_map(|at| cx.aims().changes.get(at))
        .filter_map(|change| Some((change.done_on.filter(|on| *on <= cx.as_of)?, change)));
    match done.max_by_key(|(on, _)| *on) {
        None => Outcome::NotAsked,
        Some((on, change)) if on > judged => {
            fail(Supplier::MONITORED_ON).with("change", &change.id).with("doneOn", on).with("on", judged).related(&change.id).into()
        }
        Some(_) => Outcome::Pass,
    }
}
