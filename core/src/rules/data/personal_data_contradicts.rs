//! Data that is said to hold no personal data, and that is described as personal data.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Dataset, Resource};

rule! {
    "personal-data-contradicts", since "0.1", Integrity, on Resource, serves ["A.7.2"],
    effort RecordOnly,
    message "`{data}` is said to hold no personal data, and {what}",
    hint "correct `present`, or take out what describes personal data",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let data = match super::asked("A.7.2", resource, cx) {
        Ok(data) => data,
        Err(answer) => return answer,
    };
    let Some(personal) = data.personal_data.as_deref() else { return Outcome::NotAsked };
    let what = [
        (personal.special_categories == Some(true), "to hold data of special categories"),
        (personal.children == Some(true), "to be about children"),
        (!personal.categories_of_data.is_empty(), "categories of personal data are named"),
        (!personal.categories_of_subjects.is_empty(), "categories of people are named"),
    ];
    match (personal.present, what.iter().find(|(said, _)| *said)) {
        (None, _) => Outcome::NotAsked,
        (Some(false), Some((_, what))) => fail(super::place(Dataset::PERSONAL_DATA)).with("data", &resource.id).with("what", what).into(),
        _ => Outcome::Pass,
    }
}
