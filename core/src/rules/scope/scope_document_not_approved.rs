//! A scope that is not available as an approved document.

use crate::check::rule;
use crate::model::Scope;
use crate::rules::risk::approved_document;

rule! {
    "scope-document-not-approved", since "0.1", Shall, on Scope, serves ["4.3.s4"],
    effort Decide,
    message "the scope is not available as documented information in an approved document",
    hint "record the document and its approval in `documents`, and name it in `document` of the scope",
    check |scope: &'_ Scope, cx| approved_document(Scope::DOCUMENT.any(), scope.document.as_ref(), cx),
}
