//! A reference to a record of another kind than the field takes.

use crate::check::{Cx, Sink, fail, rule};

rule! {
    "reference-of-wrong-kind", since "0.1", Integrity, on Whole, serves [],
    effort RecordOnly,
    message "`{id}` is of kind `{found}`, which can't stand here",
    hint "refer to: {expected}",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for link in cx.index().links() {
        let id = link.text.as_str();
        let Some(first) = cx.index().named_by(link).next() else { continue };
        // A record that took a number of the standard does not take its place: `id-reserved` is the finding.
        if link.targets.any() || super::is_fact(id, link.targets) || cx.index().named_by(link).any(|k| link.targets.kinds.contains(&k.kind))
        {
            sink.pass(id);
        } else {
            let expected = [link.targets.kinds, link.targets.facts].concat().join(", ");
            let (kind, owner) = super::owner(link, cx);
            sink.fail(kind, owner, fail(link.path).with("id", id).with("found", first.kind).with("expected", expected).related(id));
        }
    }
}
