//! A process without interactions with others.

use crate::check::{Outcome, rule};
use crate::model::{AimsProcess, Scope};
use crate::read::Date;

rule! {
    "process-without-interaction", since "0.1", Shall, on Scope, serves ["4.4.s1"],
    effort RecordOnly,
    message "the interactions of the process {aimsProcess} with other processes have not been determined",
    hint "name in `interactsWith` the processes that receive its outputs or provide its inputs",
    when |scope, _| scope.processes.len() >= 2,
    alone interacting,
}

fn interacting(scope: &Scope, _: Date) -> Outcome<'_> {
    let named = |id: &str| scope.processes.iter().any(|other| other.interacts_with.iter().any(|one| one.as_str() == id));
    let alone = |process: &AimsProcess| process.interacts_with.is_empty() && !process.id.as_ref().is_some_and(|id| named(id.as_str()));
    super::processes(scope, AimsProcess::INTERACTS_WITH.any(), &alone)
}
