//! An audit for which no auditor is named.

use crate::check::rule;
use crate::model::Audit;

rule! {
    "audit-without-auditor", since "0.1", Shall, on Audit, serves ["9.2.2.b"],
    effort RecordOnly,
    message "no auditor is named for the audit `{audit}`",
    hint "record the auditors in `team`, with the reason for their impartiality in `independence`",
    when |audit, as_of| super::held(audit, as_of).is_some(),
    asks Says { field: Audit::TEAM },
}
