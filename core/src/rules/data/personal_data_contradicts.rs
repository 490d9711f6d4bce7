//! Data that is recorded as holding no personal data, but is described as personal data.

use crate::check::{Outcome, fail, rule};
use crate::model::{Dataset, Resource};
use crate::read::Date;

rule! {
    "personal-data-contradicts", since "0.1", Integrity, on Resource, serves ["A.7.2"],
    effort RecordOnly,
    message "`{resource}` is recorded as holding no personal data, but also as holding data of special categories",
    message when CHILDREN "`{resource}` is recorded as holding no personal data, but also as holding data about children",
    message when DATA "`{resource}` is recorded as holding no personal data, but categories of personal data are named",
    message when SUBJECTS "`{resource}` is recorded as holding no personal data, but categories of data subjects are named",
    hint "correct `present`, or remove what describes personal data",
    when super::kept,
    alone agreed,
}

fn agreed(resource: &Resource, _: Date) -> Outcome<'_> {
    let Some(personal) = super::data(resource).find_map(|data| data.personal_data.as_deref()) else { return Outcome::NotAsked };
    let defect = fail(Resource::DATASET.then(Dataset::PERSONAL_DATA));
    match personal.present {
        None => Outcome::NotAsked,
        Some(true) => Outcome::Pass,
        Some(false) if personal.special_categories == Some(true) => defect.into(),
        Some(false) if personal.children == Some(true) => defect.case(CHILDREN).into(),
        Some(false) if !personal.categories_of_data.is_empty() => defect.case(DATA).into(),
        Some(false) if !personal.categories_of_subjects.is_empty() => defect.case(SUBJECTS).into(),
        Some(false) => Outcome::Pass,
    }
}
