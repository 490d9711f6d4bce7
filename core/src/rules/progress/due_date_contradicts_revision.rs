//! A due date that is another than the one it was moved to.

use crate::check::{Cx, Sink, as_kind, date_of, fail, rule};
use crate::model::DueRevision;
use crate::read::{FieldRole, Record, View};

rule! {
    "due-date-contradicts-revision", since "0.1", Integrity, on Whole, serves [],
    effort RecordOnly,
    message "the due date of `{record}` is {due}, but it was last moved to {to}",
    hint "correct `due`, or record the move to the present date in `dueRevisions`",
    whole agrees,
}

fn agrees(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for it in super::noted(cx) {
        let Some(moved) = as_kind::<DueRevision>(it.record) else { continue };
        let (kind, id) = it.about;
        let due = it.above.table().with(FieldRole::Due).find_map(|field| date_of(it.above.get(field)));
        match due.zip(moved.to) {
            _ if !is_last(it.above, moved) => sink.not_asked(),
            None => sink.unknown(id),
            Some((due, to)) if due != to => {
                sink.fail(kind, id, fail(it.path.then(DueRevision::TO)).with("record", id).with("due", due).with(DueRevision::TO, to));
            }
            Some(_) => sink.pass(id),
        }
    }
}

/// Whether no other move of the record stands behind it.
fn is_last(above: &dyn Record, moved: &DueRevision) -> bool {
    let lists = (0..above.table().names.len()).filter_map(|field| if let View::List(list) = above.get(field) { Some(list) } else { None });
    let lasts = lists.filter_map(|list| crate::read::elements(list).last());
    lasts
        .filter_map(|last| if let View::Record(last) = last { as_kind::<DueRevision>(last) } else { None })
        .any(|last| std::ptr::eq(last, moved))
}
