//! Actions about risks, and no process that carries them out.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::{AimsProcess, Root, Scope};

rule! {
    "actions-outside-processes", since "0.1", Shall, on Whole, serves ["6.1.1.b.1"],
    message "no process of the management system carries out the actions about risks and opportunities",
    hint "name 6.1.3, 8.1 or 8.3 in the `requirements` of the process that does",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let processes: &[AimsProcess] = cx.aims.scope.as_deref().map_or(&[], |scope| &scope.processes);
    let clause = |requirement: &str| {
        ["6.1.1", "6.1.3", "8.1", "8.3"].iter().any(|clause| requirement.starts_with(clause)) || ["6", "6.1", "8"].contains(&requirement)
    };
    if cx.aims.treatments.is_empty() || processes.is_empty() {
        sink.unknown("processes");
    } else if processes.iter().any(|process| process.requirements.iter().any(|one| clause(one.as_str()))) {
        sink.pass("processes");
    } else if processes.iter().any(|process| process.requirements.is_empty()) {
        sink.unknown("processes");
    } else {
        sink.fail("", "", fail(Path::from(Root::SCOPE).then(Scope::PROCESSES)));
    }
}
