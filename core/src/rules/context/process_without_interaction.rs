//! A process that works together with no other.

use super::processes;
use crate::check::{Cx, Outcome, rule};
use crate::model::{AimsProcess, Scope};

rule! {
    "process-without-interaction", since "0.1", Shall, on Scope, serves ["4.4.s1"],
    effort RecordOnly,
    message "the process {process} interacts with no other",
    hint "name in `interactsWith` the processes that get its results or give it theirs",
}

fn check<'a>(scope: &'a Scope, _: &Cx<'a>) -> Outcome<'a> {
    if scope.processes.len() < 2 {
        return Outcome::NotAsked;
    }
    let named = |id: &str| scope.processes.iter().any(|other| other.interacts_with.iter().any(|one| one.as_str() == id));
    let alone = |process: &AimsProcess| process.interacts_with.is_empty() && !process.id.as_ref().is_some_and(|id| named(id.as_str()));
    processes(scope, AimsProcess::INTERACTS_WITH, &alone)
}
