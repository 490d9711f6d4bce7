//! Documented information that the standard asks for and that is nowhere.

use crate::catalogue::catalogue;
use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::Root;

rule! {
    "required-document-missing", since "0.1", Shall, on Whole, serves ["7.5.1.a"],
    effort RecordOnly,
    message "no document in force and no record holds the {what} that {label} asks for",
    hint "record the document with its approval and name `{label}` in its `satisfies`, or name it in the `supports` of the evidence",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for required in catalogue().required_documents() {
        let Some(first) = required.requirements().next() else { continue };
        let (register, asked_here) = super::register(first.label);
        if super::documented(first.label, cx) || register.is_some_and(|field| super::filled(field, cx)) {
            sink.pass(required.label);
        } else if !asked_here {
            // A rule of that register says so.
            sink.unknown(required.label);
        } else if cx.declared_complete() {
            sink.fail("", "", fail(Path::from(Root::DOCUMENTS)).with("what", required.what).with("label", first.label));
        } else {
            sink.unknown(required.label);
        }
    }
}
