//! A document that is older than the one it replaces.

use crate::check::rule;
use crate::model::Document;

rule! {
    "document-older-than-replaced", since "0.1", Integrity, on Document, serves ["7.5.3.s3"],
    effort RecordOnly,
    message "`{document}` dates from {on} and replaces the {kind} `{record}`, which dates from {since} only",
    hint "correct the dates, or turn the reference round",
    asks InTurn { way: [Document::REPLACES], first: [their Document::EFFECTIVE_FROM, their Document::CREATED_ON], then: [own Document::EFFECTIVE_FROM, own Document::CREATED_ON] },
}
