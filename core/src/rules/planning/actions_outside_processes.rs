//! Actions about risks, and no process that carries them out.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::{AimsProcess, Root, Scope};

rule! {
    "actions-outside-processes", since "0.1", Shall, on Whole, serves ["6.1.1.b.1"],
    effort RecordOnly,
    message "no process of the management system carries out the actions about risks and opportunities",
    hint "name 6.1.3, 8.1 or 8.3 in the `requirements` of the process that carries these actions out",
}

/// Whether a process serves one of these clauses.
fn serves(processes: &[AimsProcess], clauses: &[&str]) -> bool {
    let mut served = processes.iter().flat_map(|process| &process.requirements).filter_map(|one| one.as_str().rsplit(':').next());
    served.any(|one| ["6", "6.1", "8"].contains(&one) || clauses.iter().any(|clause| one.starts_with(clause)))
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let processes: &[AimsProcess] = cx.aims().scope.as_deref().map_or(&[], |scope| &scope.processes);
    if !cx.aims().treatments.is_empty() && serves(processes, &["6.1.1", "6.1.3", "8.1", "8.3"]) {
        sink.pass("processes");
    } else if cx.aims().treatments.is_empty()
        || !serves(processes, &["8."])
        || processes.iter().any(|process| process.requirements.is_empty())
    {
        // Without any process for clause 8, that is what has to be put right.
        sink.unknown("processes");
    } else {
        sink.fail("", "", fail(Path::from(Root::SCOPE).then(Scope::PROCESSES)));
    }
}
