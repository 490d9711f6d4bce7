//! Actions to address risks that no process implements.

use crate::check::{Cx, Sink, fail, rule};
use crate::model::{AimsProcess, Root, Scope};

rule! {
    "actions-outside-processes", since "0.1", Shall, on Whole, serves ["6.1.1.b.1"],
    effort RecordOnly,
    message "no process of the management system implements the actions to address risks and opportunities",
    hint "name 6.1.3, 8.1 or 8.3 in `requirements` of the process that implements these actions",
    whole implemented,
}

/// Whether a process serves one of these clauses.
fn serves(processes: &[AimsProcess], clauses: &[&str]) -> bool {
    let mut served = processes.iter().flat_map(|process| &process.requirements).filter_map(|one| one.as_str().rsplit(':').next());
    served.any(|one| ["6", "6.1", "8"].contains(&one) || clauses.iter().any(|clause| one.starts_with(clause)))
}

fn implemented(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let processes = cx.aims().scope.as_deref().map_or(Default::default(), |scope| scope.processes.as_slice());
    let treated = !cx.aims().treatments.is_empty();
    if treated && serves(processes, &["6.1.1", "6.1.3", "8.1", "8.3"]) {
        sink.pass(Scope::PROCESSES.name);
    } else if treated && serves(processes, &["8."]) && processes.iter().all(|process| !process.requirements.is_empty()) {
        sink.fail("", "", fail(Root::SCOPE.then(Scope::PROCESSES)));
    } else {
        // Without any process for clause 8, that is what has to be corrected.
        sink.unknown(Scope::PROCESSES.name);
    }
}
