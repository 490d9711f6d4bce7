//! A process of the management system without criteria.

use crate::check::{Outcome, fail, rule};
use crate::model::{AimsProcess, Scope};
use crate::read::Date;

rule! {
    "process-without-criteria", since "0.1", Shall, on Scope, serves ["8.1.s2"],
    effort RecordOnly,
    message "no criteria have been established for the process `{process}`",
    hint "record in `criteria` how conformity of the process is determined",
    alone check,
}

fn check<'a>(scope: &'a Scope, _: Date) -> Outcome<'a> {
    if scope.processes.is_empty() {
        return Outcome::Unknown;
    }
    let bare = scope.processes.iter().enumerate().filter(|(_, process)| !process.criteria.iter().any(|text| !text.trim().is_empty()));
    let place = |at| Scope::PROCESSES.at(at).then(AimsProcess::CRITERIA);
    Outcome::from_defects(bare.map(|(at, process)| fail(place(at)).with("process", super::name(process))).collect())
}
