//! A management review without a conclusion.

use crate::check::rule;
use crate::model::ManagementReview;

rule! {
    "review-conclusion-missing", since "0.1", Shall, on ManagementReview, serves ["9.1.s6", "9.3.1.s1"],
    effort Decide,
    message "`{managementReview}` does not conclude on the {field} of the management system",
    hint "record the conclusion of the review, with the reasons, in `{field}`",
    given super::latest,
    asks SaysEach { fields: [ManagementReview::SUITABILITY, ManagementReview::ADEQUACY, ManagementReview::EFFECTIVENESS] },
}
