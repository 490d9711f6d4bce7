//! Personal data, and nobody says on what legal basis it is processed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Dataset, PersonalData, Resource};

rule! {
    "personal-data-without-legal-basis", since "0.1", Practice, on Resource, serves ["A.7.2"],
    effort RecordOnly,
    message "`{data}` holds personal data, and nothing says on what legal basis",
    hint "record the legal basis in `legalBasis` of `personalData`",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let data = match super::asked("A.7.2", resource, cx) {
        Ok(data) => data,
        Err(answer) => return answer,
    };
    let Some(personal) = data.personal_data.as_deref().filter(|personal| personal.present != Some(false)) else { return Outcome::NotAsked };
    if personal.present.is_none() {
        return Outcome::Unknown;
    }
    if super::says(&personal.legal_basis) {
        return Outcome::Pass;
    }
    fail(super::place(Dataset::PERSONAL_DATA).then(PersonalData::LEGAL_BASIS)).with("data", &resource.id).into()
}
