//! Audit results that were reported before the audit ended.

use crate::check::rule;
use crate::model::Audit;

rule! {
    "audit-reported-before-end", since "0.1", Integrity, on Audit, serves ["9.2.2.c"],
    effort RecordOnly,
    message "the results of `{audit}` were reported on {reportedOn}, before the audit ended on {on}",
    hint "correct `on` or `reportedOn`",
    asks Order { first: Audit::ON, then: Audit::REPORTED_ON },
}
