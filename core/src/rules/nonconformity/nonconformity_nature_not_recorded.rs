//! A nonconformity whose nature has not been recorded.

use crate::check::rule;
use crate::model::Nonconformity;

rule! {
    "nonconformity-nature-not-recorded", since "0.1", Shall, on Nonconformity, serves ["10.2.s2"],
    effort RecordOnly,
    message "the nature of `{nonconformity}` is not recorded",
    hint "record in `statement` which requirement was not met and the evidence for it",
    when |it, as_of| it.opened_on.is_none_or(|on| on <= as_of),
    asks SaysAny { fields: [Nonconformity::STATEMENT, Nonconformity::DESCRIPTION] },
}
