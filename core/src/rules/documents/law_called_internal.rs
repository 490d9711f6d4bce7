//! A law that is recorded as an internal document.

use crate::check::rule;
use crate::model::{Document, DocumentKind, Origin};

rule! {
    "law-called-internal", since "0.1", Integrity, on Document, serves ["7.5.3.s5"],
    effort RecordOnly,
    message "`{document}` is a law, but is recorded as being of internal origin",
    hint "record `external` in `origin`, or correct `kind`",
    when |document, _| document.kind == Some(DocumentKind::Law),
    holds |document, _| document.origin.map(|origin| origin == Origin::External), at Document::ORIGIN,
}
