//! A Statement of Applicability whose document is at another version.

use crate::check::rule;
use crate::model::{Document, StatementOfApplicability};

rule! {
    "soa-version-contradicts-document", since "0.1", Integrity, on StatementOfApplicability, serves ["7.5.3.s3", "6.1.3.f.i"],
    effort RecordOnly,
    message "the Statement of Applicability is recorded as version {own}, but its {kind} `{record}` is at version {their}",
    hint "record the version in force in both, and have it approved",
    asks Agrees { ways: [[StatementOfApplicability::DOCUMENT]], own: StatementOfApplicability::VERSION, their: Document::VERSION },
}
