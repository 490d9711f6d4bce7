//! A confidential document without the persons or roles that have access to it.

use crate::check::rule;
use crate::model::{Classification, Document};

rule! {
    "confidential-document-without-access-list", since "0.1", Shall, on Document, serves ["7.5.3.b"],
    effort Decide,
    message "`{document}` is classified as {classification}, but who has access to it is not recorded",
    hint "name the persons or roles in `access`",
    when |document, _| matches!(document.classification, Some(Classification::Confidential | Classification::Restricted)),
    asks Says { field: Document::ACCESS },
    with [Document::CLASSIFICATION],
}
