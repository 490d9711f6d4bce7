//! No programme of internal audits.

use crate::check::{Cx, Sink, kept, rule};
use crate::model::Root;

rule! {
    "audit-programme-missing", since "0.1", Shall, on Whole, serves ["9.2.2.s1"],
    effort RecordOnly,
    message "there is no programme of internal audits",
    hint "record in `auditProgramme` which audits are planned, how often, by which methods, by whom and for whom",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    kept(cx, sink, Root::AUDIT_PROGRAMME.any());
}
