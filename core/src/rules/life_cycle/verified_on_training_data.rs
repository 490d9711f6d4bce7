//! A test with data that is recorded as training data only.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, DatasetUse, VerificationRecord};
use crate::rules::scope::out_of_scope;

rule! {
    "verified-on-training-data", since "0.1", Integrity, on AiSystem, serves ["A.6.2.4"],
    effort AssessAgain,
    message "a test of `{aiSystem}` used `{datasets}`, which is recorded as training data only",
    hint "test with data that the model has not been trained on, or correct `uses` of the data",
    given |it, cx| !out_of_scope(it, cx),
    check unseen,
}

fn unseen<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let training = |used: &DatasetUse| matches!(used, DatasetUse::Training | DatasetUse::FineTuning);
    let tests = system.verifications.iter().enumerate();
    let used = tests.flat_map(|(test, it)| it.datasets.iter().enumerate().map(move |(at, id)| (test, at, id)));
    let known = used.filter_map(|(test, at, id)| {
        let data = cx.resource(id.as_str())?.dataset.as_deref()?;
        let defect = || fail(AiSystem::VERIFICATIONS.at(test).then_at(VerificationRecord::DATASETS, at));
        let seen = !data.uses.is_empty() && data.uses.iter().all(training);
        Some(seen.then(|| defect().with(VerificationRecord::DATASETS, id).related(id)))
    });
    known.collect()
}
