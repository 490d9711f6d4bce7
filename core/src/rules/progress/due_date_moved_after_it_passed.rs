//! A due date that was moved only when it had passed.

use crate::check::{Cx, Sink, as_kind, fail, rule};
use crate::model::DueRevision;

rule! {
    "due-date-moved-after-it-passed", since "0.1", Practice, on Whole, serves [],
    effort Decide,
    message "the due date of `{record}` was {from} and was moved only on {on}, when it had passed",
    hint "agree on a new date before the old one passes; what was overdue stays on record",
    whole in_time,
}

fn in_time(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for it in super::noted(cx) {
        let Some(moved) = as_kind::<DueRevision>(it.record) else { continue };
        let (kind, id) = it.about;
        match moved.from.zip(moved.on) {
            None => sink.unknown(id),
            Some((from, on)) if on > from => {
                let defect = fail(it.path.then(DueRevision::ON)).with("record", id).with(DueRevision::FROM, from);
                sink.fail(kind, id, defect.with(DueRevision::ON, on));
            }
            Some(_) => sink.pass(id),
        }
    }
}
