//! A test with data that is recorded as data for training only.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, DatasetUse, VerificationRecord};
use crate::rules::scope::out_of_scope;

rule! {
    "verified-on-training-data", since "0.1", Integrity, on AiSystem, serves ["A.6.2.4"],
    effort AssessAgain,
    message "a test of `{system}` used `{data}`, which is recorded as training data only",
    hint "test with data that the model has not been trained on, or correct `uses` of the data",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let training = |used: &DatasetUse| matches!(used, DatasetUse::Training | DatasetUse::FineTuning);
    let (mut defects, mut looked) = (Vec::new(), false);
    for (at, test) in system.verifications.iter().enumerate().filter(|_| !out_of_scope(system, cx)) {
        for (number, id) in test.datasets.iter().enumerate() {
            let Some(data) = cx.resource(id.as_str()).and_then(|resource| resource.dataset.as_deref()) else { continue };
            looked = true;
            if !data.uses.is_empty() && data.uses.iter().all(training) {
                let place = AiSystem::VERIFICATIONS.at(at).then_at(VerificationRecord::DATASETS, number);
                defects.push(fail(place).with("system", &system.id).with("data", id).related(id));
            }
        }
    }
    if looked { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
