//! An audit without a conclusion.

use crate::check::rule;
use crate::model::Audit;

rule! {
    "audit-without-conclusion", since "0.1", Shall, on Audit, serves ["9.2.1.b"],
    effort RecordOnly,
    message "`{audit}` has been conducted, but its conclusion is not recorded",
    hint "record in `conclusion` whether what was audited is effectively implemented and maintained",
    when |audit, as_of| super::held(audit, as_of).is_some(),
    asks Says { field: Audit::CONCLUSION },
}
