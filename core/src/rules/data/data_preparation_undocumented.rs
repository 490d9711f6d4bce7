//! Data whose preparation, or the criteria for it, is not documented.

use crate::check::{Outcome, fail, rule};
use crate::model::{DataPreparation, Dataset, DatasetUse, Resource};
use crate::placeholder::any_says;
use crate::read::Date;

rule! {
    "data-preparation-undocumented", since "0.1", Shall, on Resource, serves ["A.7.6"],
    effort RecordOnly,
    message "neither the preparation methods for `{resource}` nor the criteria for selecting them are documented",
    message when METHODS "the preparation methods for `{resource}` are not documented",
    message when CRITERIA "the criteria for selecting the preparation methods for `{resource}` are not documented",
    hint "record the methods in `steps` and the criteria for selecting them in `criteria` of `preparation`",
    given |it, cx| Some(super::asked("A.7.6", it, cx)? && !super::data(it).any(of_operation)),
    alone documented,
}

/// Whether the data is used in operation only.
fn of_operation(data: &Dataset) -> bool {
    !data.uses.is_empty() && data.uses.iter().all(|used| matches!(used, DatasetUse::Production | DatasetUse::Feedback))
}

fn documented(resource: &Resource, _: Date) -> Outcome<'_> {
    let preparation = super::data(resource).find_map(|data| data.preparation.as_deref());
    let said = |prepared: &DataPreparation| (any_says(&prepared.steps), super::says(&prepared.criteria));
    let defect = fail(Resource::DATASET.then(Dataset::PREPARATION));
    match preparation.map_or((false, false), said) {
        _ if preparation.is_some_and(|prepared| prepared.document.is_some()) => Outcome::Pass,
        (true, true) => Outcome::Pass,
        (true, false) => defect.case(CRITERIA).into(),
        (false, true) => defect.case(METHODS).into(),
        (false, false) => defect.into(),
    }
}
