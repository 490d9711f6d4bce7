//! A system taken out of use, or to be, and nobody says what becomes of its data.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, Retirement};
use crate::rules::scope::{out_of_scope, says};

rule! {
    "retirement-leaves-data-undecided", since "0.1", Practice, on AiSystem, serves ["A.6.2.6", "A.7.2"],
    effort Decide,
    message "the disposition of data, models and logs of `{system}` on retirement has not been determined",
    hint "record in `dataDisposition` of the retirement what is kept, for how long, and what is deleted",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let retirement = system.retirement.as_deref();
    if retirement.is_none() && !super::retired(system) || out_of_scope(system, cx) {
        return Outcome::NotAsked;
    }
    if retirement.is_some_and(|retirement| says(&retirement.data_disposition)) {
        return Outcome::Pass;
    }
    fail(Path::from(AiSystem::RETIREMENT).then(Retirement::DATA_DISPOSITION)).with("system", &system.id).into()
}
