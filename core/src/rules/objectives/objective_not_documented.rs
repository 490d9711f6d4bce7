//! An objective that no approved document states.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Objective;
use crate::rules::risk::approved_since;

rule! {
    "objective-not-documented", since "0.1", Shall, on Objective, serves ["6.2.g"],
    effort RecordOnly,
    message "`{objective}` is not available as documented information in an approved document",
    hint "record the document that states the objective, with its approval, and name it in `document`",
    when super::pursued,
    check documented,
}

fn documented<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(document) = objective.document.as_ref() else { return fail(Objective::DOCUMENT).into() };
    match cx.document(document.as_str()) {
        None => Outcome::Unknown,
        Some(found) if approved_since(found, cx.as_of).is_some() => Outcome::Pass,
        Some(_) => fail(Objective::DOCUMENT).related(document).into(),
    }
}
