//! A process that someone outside runs and nobody inside answers for.

use crate::check::{Outcome, fail, rule};
use crate::model::{AimsProcess, Scope};
use crate::read::Date;

rule! {
    "external-process-unowned", since "0.1", Shall, on Scope, serves ["8.1.s10"],
    effort Decide,
    message "the process `{process}` is provided externally, but its control within the organization has not been assigned",
    hint "name in `owner` of the process who controls it within the organization",
    alone check,
}

fn check<'a>(scope: &'a Scope, _: Date) -> Outcome<'a> {
    let outside = |process: &AimsProcess| process.external == Some(true) || !process.suppliers.is_empty();
    if !scope.processes.iter().any(outside) {
        return Outcome::NotAsked;
    }
    let bare = scope.processes.iter().enumerate().filter(|(_, process)| outside(process) && process.owner.is_none());
    let place = |at| Scope::PROCESSES.at(at).then(AimsProcess::OWNER);
    Outcome::from_defects(bare.map(|(at, process)| fail(place(at)).with("process", super::name(process))).collect())
}
