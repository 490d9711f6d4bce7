//! An internal audit with no finding, no evidence and no sample.

use crate::check::rule;
use crate::model::Audit;

rule! {
    "audit-shows-nothing", since "0.1", Shall, on Audit, serves ["9.2.2.s3"],
    effort ShowEvidence,
    message "`{audit}` has neither findings nor evidence nor a sample that shows what was examined",
    hint "record findings, also those of conformity, what was sampled in `sampling`, or the working papers as evidence",
    when |audit, as_of| super::held(audit, as_of).is_some(),
    asks SaysAny { fields: [Audit::FINDINGS, Audit::EVIDENCE, Audit::SAMPLING] },
}
