//! A document that was approved by its author.

use crate::check::rule;
use crate::model::{Approval, Document};

rule! {
    "document-approved-by-author", since "0.1", Practice, on Document, serves ["7.5.2.s3"],
    effort Decide,
    message "`{document}` was approved by `{by}`, who also wrote it",
    hint "have it approved by a person who did not write it",
    asks Apart { did: [Document::AUTHOR], judged: [Document::APPROVALS => Approval::BY] },
}
