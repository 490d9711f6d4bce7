//! An assessment of a supplier that only older evidence shows.

use crate::check::rule;
use crate::model::{Supplier, SupplierAssessment};

rule! {
    "supplier-assessment-shown-by-older-evidence", since "0.1", Integrity, on Supplier, serves ["A.10.3"],
    effort ShowEvidence,
    message "what `{supplier}` records for {on} is shown only by `{record}`, which is of an earlier time",
    hint "provide evidence of what was done then, or correct the dates",
    asks Shown { ways: [[Supplier::ASSESSMENTS => SupplierAssessment::EVIDENCE]] },
}
