//! An activity for which no one is accountable.

use crate::check::{Outcome, fail, rule};
use crate::model::{AimsProcess, Assignment, Scope};
use crate::read::Date;

rule! {
    "activity-without-accountable", since "0.1", Practice, on Scope, serves [],
    effort Decide,
    message "an activity has people who do it (`{title}`), but no one is accountable for it",
    hint "name in `accountable` the one person or role that answers for the activity",
    when |scope, _| scope.processes.iter().any(|process| !process.assignments.is_empty()),
    alone answered_for,
}

fn answered_for(scope: &Scope, _: Date) -> Outcome<'_> {
    let processes = scope.processes.iter().enumerate();
    let assigned =
        processes.flat_map(|(at, process)| process.assignments.iter().enumerate().map(move |(number, it)| (at, process, number, it)));
    assigned
        .map(|(at, process, number, it)| {
            it.accountable.is_none().then(|| {
                let place = Scope::PROCESSES.at(at).then_at(AimsProcess::ASSIGNMENTS, number).then(Assignment::ACCOUNTABLE);
                process.title.iter().fold(fail(place), |defect, title| defect.with(AimsProcess::TITLE, title))
            })
        })
        .collect()
}
