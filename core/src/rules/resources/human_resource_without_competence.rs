//! People that a human resource relies on without a recorded competence.

use crate::check::rule;
use crate::model::{Competence, HumanResource, Resource, Root};

rule! {
    "human-resource-without-competence", since "0.1", Shall, on Resource, serves ["A.4.6"],
    effort RecordOnly,
    message "`{resource}` relies on `{people}`, for whom no competence is recorded",
    hint "record under `competences` what the person has to know or be able to do, and the evidence of it",
    when |resource, as_of| !super::gone(resource, as_of),
    asks EachReferred { list: Resource::HUMAN.then(HumanResource::PEOPLE), from: Root::COMPETENCES, by: Competence::PERSON },
}
