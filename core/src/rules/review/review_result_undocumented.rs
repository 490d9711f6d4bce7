//! A management review whose results have not been documented.

use crate::check::rule;
use crate::model::ManagementReview;

rule! {
    "review-result-undocumented", since "0.1", Shall, on ManagementReview, serves ["9.3.3.s3"],
    effort ShowEvidence,
    message "the results of `{managementReview}` have not been documented",
    hint "name the minutes in `minutes`, or records of the results in `evidence`",
    given super::latest,
    asks Documented { document: ManagementReview::MINUTES, evidence: ManagementReview::EVIDENCE },
}
