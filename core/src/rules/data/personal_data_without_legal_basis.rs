//! Personal data without the legal basis of its processing.

use crate::check::rule;
use crate::model::{Dataset, PersonalData, Resource};

rule! {
    "personal-data-without-legal-basis", since "0.1", Practice, on Resource, serves ["A.7.2"],
    effort Decide,
    message "`{resource}` holds personal data, but the legal basis for processing it is not recorded",
    hint "record the legal basis in `legalBasis` of `personalData`",
    given |it, cx| Some(super::asked("A.7.2", it, cx)? && personal(it).is_some_and(|personal| personal.present != Some(false))),
    holds |it, _| personal(it).and_then(|personal| personal.present.map(|_| super::says(&personal.legal_basis))),
        at Resource::DATASET.then(Dataset::PERSONAL_DATA).then(PersonalData::LEGAL_BASIS),
}

fn personal(resource: &Resource) -> Option<&PersonalData> {
    resource.dataset.as_deref()?.personal_data.as_deref()
}
