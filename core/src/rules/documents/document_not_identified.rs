//! A document in use without a title.

use crate::check::rule;
use crate::model::Document;

rule! {
    "document-not-identified", since "0.1", Shall, on Document, serves ["7.5.2.s1"],
    effort RecordOnly,
    message "`{document}` has no title",
    hint "record the title in `title`, and the number or mark by which it is identified in `reference`",
    when |document, _| !super::obsolete(document),
    asks Says { field: Document::TITLE },
}
