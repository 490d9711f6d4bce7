//! The scope is not available as an approved document.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Scope;
use crate::rules::risk::approved_since;

rule! {
    "scope-document-not-approved", since "0.1", Shall, on Scope, serves ["4.3.s4"],
    effort Decide,
    message "the scope is not available as an approved document",
    hint "record the scope document under `documents` with its approval, and name it in the scope's `document`",
}

fn check<'a>(scope: &'a Scope, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(document) = scope.document.as_ref() else { return fail(Scope::DOCUMENT).into() };
    match cx.document(document.as_str()) {
        None => Outcome::Unknown,
        Some(found) if approved_since(found, cx.as_of).is_some() => Outcome::Pass,
        Some(_) => fail(Scope::DOCUMENT).related(document).into(),
    }
}
