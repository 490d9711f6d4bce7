//! An audit that ended before it began.

use crate::check::rule;
use crate::model::Audit;

rule! {
    "audit-ended-before-start", since "0.1", Integrity, on Audit, serves ["9.2.2.s3"],
    effort RecordOnly,
    message "`{audit}` ended on {on}, before it began on {startedOn}",
    hint "correct `startedOn` or `on`",
    asks Order { first: Audit::STARTED_ON, then: Audit::ON },
}
