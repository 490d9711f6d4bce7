//! A process of the management system that left no record behind.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AimsProcess, Scope};

rule! {
    "process-without-record", since "0.1", Shall, on Scope, serves ["8.1.s3", "8.1.s7"],
    effort RecordOnly,
    message "no evidence is retained that the process `{process}` is performed as planned",
    hint "name in `evidence` of the process a record of its performance: a signed checklist, a log, a report",
}

fn check<'a>(scope: &'a Scope, cx: &Cx<'a>) -> Outcome<'a> {
    if scope.processes.is_empty() {
        return Outcome::Unknown;
    }
    let bare = scope.processes.iter().enumerate().filter(|(_, process)| process.evidence.is_empty());
    let place = |at| Scope::PROCESSES.at(at).then(AimsProcess::EVIDENCE);
    let defects: Vec<_> = bare.map(|(at, process)| fail(place(at)).with("process", super::name(process))).collect();
    if !defects.is_empty() {
        return Outcome::FailEach(defects);
    }
    // It rests on the weakest of them.
    let stale = scope.processes.iter().find(|process| !cx.any_current(&process.evidence));
    stale.or(scope.processes.first()).map_or(Outcome::Unknown, |process| Outcome::PassOn(&process.evidence))
}
