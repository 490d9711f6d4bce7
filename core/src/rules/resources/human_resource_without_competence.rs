//! People counted on without a word on what they can do.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Competence, HumanResource, Resource, Root};

rule! {
    "human-resource-without-competence", since "0.1", Shall, on Resource, serves ["A.4.6"],
    effort CarryOut,
    message "`{person}` is counted on in `{resource}`, and no competence of that person is recorded",
    hint "record under `competences` what the person has to know and what shows it",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(human) = resource.human.as_deref().filter(|human| !human.people.is_empty()) else { return Outcome::NotAsked };
    if super::gone(resource, cx.as_of) {
        return Outcome::NotAsked;
    }
    if let Some(answer) = super::unbound("A.4.6", None, cx) {
        return answer;
    }
    if cx.aims().competences.is_empty() {
        return Outcome::Unknown;
    }
    let mut defects = Vec::new();
    for (at, person) in human.people.iter().enumerate() {
        if cx.index().referring(Root::COMPETENCES, Competence::PERSON, person.as_str()).next().is_none() {
            let place = fail(crate::check::Path::from(Resource::HUMAN).then_at(HumanResource::PEOPLE, at));
            defects.push(place.with("person", person).with("resource", &resource.id).related(person));
        }
    }
    Outcome::from_defects(defects)
}
