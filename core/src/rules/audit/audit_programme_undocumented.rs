//! An audit programme of which nothing shows that it is carried out.

use crate::check::{Cx, Outcome, documented, rule};
use crate::model::AuditProgramme;

rule! {
    "audit-programme-undocumented", since "0.1", Shall, on AuditProgramme, serves ["9.2.2.s3"],
    effort RecordOnly,
    message "the audit programme `{programme}` is not documented",
    hint "name the document in `document`, or a record of its running in `evidence`",
}

fn check<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Outcome<'a> {
    documented(programme, AuditProgramme::DOCUMENT, &programme.evidence, "programme", cx)
}
