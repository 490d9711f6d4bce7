//! A control that is justified by what came after the statement was prepared.

use crate::check::rule;
use crate::model::{SoaDriver, SoaEntry, StatementOfApplicability};

rule! {
    "soa-driver-after-preparation", since "0.1", Integrity, on StatementOfApplicability, serves ["6.1.3.f.ii"],
    effort RecordOnly,
    message "the Statement of Applicability of {on} justifies a control by the {kind} `{record}`, which dates from {since} only",
    hint "prepare and approve the Statement of Applicability again, or correct the dates",
    asks InTurn { way: [StatementOfApplicability::ENTRIES => SoaEntry::DRIVERS => SoaDriver::RECORD], first: [born], then: [own StatementOfApplicability::PREPARED_ON] },
}
