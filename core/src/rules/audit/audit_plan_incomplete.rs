//! An audit without objectives, criteria or scope.

use crate::check::rule;
use crate::model::Audit;

rule! {
    "audit-plan-incomplete", since "0.1", Shall, on Audit, serves ["9.2.2.a"],
    effort RecordOnly,
    message "`{field}` has not been defined for the audit `{audit}`",
    hint "record in `{field}` what was defined for this audit before it began",
    when |audit, as_of| super::held(audit, as_of).is_some(),
    asks SaysEach { fields: [Audit::OBJECTIVES, Audit::SCOPE, Audit::CRITERIA] },
}
