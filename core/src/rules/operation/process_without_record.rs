//! A process of the management system without evidence of its performance.

use crate::check::{Cx, Outcome, rule};
use crate::model::{AimsProcess, Scope};

rule! {
    "process-without-record", since "0.1", Shall, on Scope, serves ["8.1.s3", "8.1.s7"],
    effort RecordOnly,
    message "no evidence is retained that the process `{process}` is performed as planned",
    hint "name in `evidence` of the process a record of its performance: a signed checklist, a log, a report",
    when |it, _| (!it.processes.is_empty()).then_some(true),
    check retained,
}

fn retained<'a>(it: &'a Scope, cx: &Cx<'a>) -> Outcome<'a> {
    // It rests on the weakest of them.
    let stale = it.processes.iter().find(|process| !cx.any_current(&process.evidence));
    match super::each(it, AimsProcess::EVIDENCE, |process| !process.evidence.is_empty()) {
        Outcome::Pass => stale.or(it.processes.first()).map_or(Outcome::Unknown, |process| Outcome::PassOn(&process.evidence)),
        answer => answer,
    }
}
