//! An objective that no approved document states.

use crate::check::{Cx, Outcome, rule};
use crate::model::Objective;
use crate::rules::risk::approved_document;

rule! {
    "objective-not-documented", since "0.1", Shall, on Objective, serves ["6.2.g"],
    effort RecordOnly,
    message "`{objective}` is not available as documented information in an approved document",
    hint "record the document that states the objective, with its approval, and name it in `document`",
    when super::pursued,
    check documented,
}

fn documented<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    approved_document(Objective::DOCUMENT.any(), objective.document.as_ref(), cx)
}
