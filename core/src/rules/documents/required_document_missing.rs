//! Documented information that the standard requires, but that is not available.

use crate::catalogue::catalogue;
use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::Root;

rule! {
    "required-document-missing", since "0.1", Shall, on Whole, serves ["7.5.1.a"],
    effort CarryOut,
    message "the documented information required by {requirement} is neither in a document in force nor in a record",
    hint "record the document and its approval, and name `{requirement}` in its `satisfies`, or in `supports` of the evidence",
    whole available,
}

fn available(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for required in catalogue().required_documents() {
        let Some(first) = required.requirements().next() else { continue };
        let (register, asked_here) = super::register(first.label);
        if super::documented(first.label, cx) || register.is_some_and(|field| super::filled(field, cx)) {
            sink.pass(required.label);
        } else if asked_here && cx.declared_complete() {
            sink.fail("", "", fail(Path::from(Root::DOCUMENTS)).with("requirement", first.label));
        } else {
            // Where it is not asked here, a rule on that register finds it.
            sink.unknown(required.label);
        }
    }
}
