//! Processes are recorded, and none of them is for operation.

use crate::check::{Outcome, fail, rule};
use crate::model::Scope;
use crate::read::Date;

rule! {
    "operational-process-missing", since "0.1", Shall, on Scope, serves ["8.1.s1"],
    effort RecordOnly,
    message "processes are recorded, but none of them serves clause 8",
    hint "name the requirements of clause 8 in `requirements` of the processes that develop, operate and assess AI systems",
    alone check,
}

fn check<'a>(scope: &'a Scope, _: Date) -> Outcome<'a> {
    let mut served = scope.processes.iter().flat_map(|process| &process.requirements).peekable();
    if served.peek().is_none() {
        return Outcome::Unknown;
    }
    let of_operation = |id: &str| id.rsplit(':').next().is_some_and(|id| id == "8" || id.starts_with("8."));
    if served.any(|requirement| of_operation(requirement.as_str())) { Outcome::Pass } else { fail(Scope::PROCESSES).into() }
}
