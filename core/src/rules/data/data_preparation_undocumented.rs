//! Data that was prepared, and nobody says how or by which criteria.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{DataPreparation, Dataset, DatasetUse, Resource};

rule! {
    "data-preparation-undocumented", since "0.1", Shall, on Resource, serves ["A.7.6"],
    effort RecordOnly,
    message "nothing says {what} `{data}` was prepared",
    hint "record the methods in `steps` and why they were chosen in `criteria` of `preparation`",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let data = match super::asked("A.7.6", resource, cx) {
        Ok(data) => data,
        Err(answer) => return answer,
    };
    if !data.uses.is_empty() && data.uses.iter().all(|used| *used == DatasetUse::Production || *used == DatasetUse::Feedback) {
        return Outcome::NotAsked;
    }
    let described = |preparation: &DataPreparation| preparation.document.is_some();
    let what = match data.preparation.as_deref() {
        None => "how",
        Some(preparation) if described(preparation) => return Outcome::Pass,
        Some(preparation) => match (preparation.steps.is_empty(), super::says(&preparation.criteria)) {
            (false, true) => return Outcome::Pass,
            (true, true) => "how",
            (false, false) => "by which criteria",
            (true, false) => "how and by which criteria",
        },
    };
    fail(super::place(Dataset::PREPARATION)).with("what", what).with("data", &resource.id).into()
}
