//! A due date that was moved without a reason.

use crate::check::{Cx, Sink, as_kind, fail, rule, says};
use crate::model::DueRevision;

rule! {
    "due-date-moved-without-reason", since "0.1", Practice, on Whole, serves [],
    effort RecordOnly,
    message "the due date of `{record}` was moved from {from}, but the reason is not recorded",
    hint "record in `reason` why the date was moved, and in `by` who agreed",
    whole reasoned,
}

fn reasoned(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for it in super::noted(cx) {
        let Some(moved) = as_kind::<DueRevision>(it.record) else { continue };
        let (kind, id) = it.about;
        match moved.from {
            _ if says(&it.record.get(DueRevision::REASON.index.into())) => sink.pass(id),
            Some(from) => sink.fail(kind, id, fail(it.path.then(DueRevision::REASON)).with("record", id).with(DueRevision::FROM, from)),
            None => sink.unknown(id),
        }
    }
}
