//! A test with data that is recorded as training data only.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Dataset, DatasetUse, VerificationRecord};
use crate::rules::scope::out_of_scope;

rule! {
    "verified-on-training-data", since "0.1", Integrity, on AiSystem, serves ["A.6.2.4"],
    effort AssessAgain,
    message "a test of `{aiSystem}` used `{datasets}`, which is recorded as training data only",
    message when TRAINED "a test of `{aiSystem}` used `{datasets}`, on which `{record}` was trained, and no part of it is kept apart for testing",
    hint "test with data that the model has not been trained on, or correct `uses` of the data",
    given |it, cx| !out_of_scope(it, cx),
    check unseen,
}

fn unseen<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let trained = trained_on(system, cx);
    let tests = system.verifications.iter().enumerate();
    let used = tests.flat_map(|(test, it)| it.datasets.iter().enumerate().map(move |(at, id)| (test, at, id)));
    let known = used.filter_map(|(test, at, id)| {
        let data = cx.resource(id.as_str())?.dataset.as_deref()?;
        let defect = || fail(AiSystem::VERIFICATIONS.at(test).then_at(VerificationRecord::DATASETS, at));
        let kept_apart = tests_with(data);
        let model = trained.iter().find(|(seen, _)| *seen == id.as_str()).filter(|_| !kept_apart);
        if let Some((_, model)) = model {
            return Some(Some(
                defect().case(TRAINED).with(VerificationRecord::DATASETS, id).with("record", *model).related(id).related(*model),
            ));
        }
        let seen = !data.uses.is_empty() && data.uses.iter().all(trains);
        Some((seen && !kept_apart).then(|| defect().with(VerificationRecord::DATASETS, id).related(id)))
    });
    known.collect()
}

fn trains(used: &DatasetUse) -> bool {
    matches!(used, DatasetUse::Training | DatasetUse::FineTuning)
}

/// Whether the data, or a part into which it is split, is recorded as data to test or to validate with.
fn tests_with(data: &Dataset) -> bool {
    let tests = |used: &DatasetUse| matches!(used, DatasetUse::Testing | DatasetUse::Validation);
    data.uses.iter().any(tests) || data.splits.iter().any(|split| split.used_for.as_ref().is_some_and(tests))
}

/// Data on which the models that the system is made of were trained, with the model.
fn trained_on<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Vec<(&'a str, &'a str)> {
    let models = system.resources.iter().filter_map(|id| Some((id.as_str(), cx.resource(id.as_str())?.model.as_deref()?)));
    models.flat_map(|(id, model)| model.trained_on.iter().map(move |data| (data.as_str(), id))).collect()
}
