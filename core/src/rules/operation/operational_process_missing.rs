//! Processes are recorded, but none of them is operational.

use crate::check::rule;
use crate::model::Scope;
use crate::read::Date;

rule! {
    "operational-process-missing", since "0.1", Shall, on Scope, serves ["8.1.s1"],
    effort RecordOnly,
    message "processes are recorded, but none of them serves clause 8",
    hint "name the requirements of clause 8 in `requirements` of the processes that develop, operate and assess AI systems",
    holds operational, at Scope::PROCESSES,
}

/// Not determined while no process names a requirement.
fn operational(it: &Scope, _: Date) -> Option<bool> {
    let mut served = it.processes.iter().flat_map(|process| &process.requirements).peekable();
    served.peek()?;
    let of_operation = |id: &str| id.rsplit(':').next().is_some_and(|id| id == "8" || id.starts_with("8."));
    Some(served.any(|requirement| of_operation(requirement.as_str())))
}
