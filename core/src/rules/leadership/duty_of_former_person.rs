//! A person who has left and still has open actions, standing duties or rights of access.

use crate::check::{Cx, Link, Outcome, fail, over, own_id, rule};
use crate::model::Person;
use crate::read::FieldRole;

rule! {
    "duty-of-former-person", since "0.1", Integrity, on Person, serves ["5.3.s1"],
    effort Decide,
    message "`{person}` left on {activeUntil}, but still has duties or rights in {count} records, `{record}` first",
    hint "assign the open actions and duties to a person who is with the organization, and withdraw the rights of access",
    when |it, as_of| super::left(it, as_of).is_some(),
    check handed_over,
    with [Person::ACTIVE_UNTIL],
}

fn handed_over<'a>(person: &'a Person, cx: &Cx<'a>) -> Outcome<'a> {
    let all: Vec<&str> = cx.index().references(person.id.as_str()).filter_map(|link| duty(link, cx)).collect();
    let Some(first) = all.first() else { return Outcome::Pass };
    let defect = fail(Person::ACTIVE_UNTIL).with("count", all.len()).with("record", first);
    all.iter().fold(defect, |defect, record| defect.related(record)).into()
}

/// The record in which the link gives the person something to do that is not over; what records in force are owned is another rule's.
fn duty<'a>(link: &Link<'a>, cx: &Cx<'a>) -> Option<&'a str> {
    if super::former_person_responsible::owned(link, cx).is_some() {
        return None;
    }
    let way = link.path.records(cx.aims());
    let (record, field) = link.path.end(cx.aims())?;
    let has = [FieldRole::Owner, FieldRole::Duty].into_iter().any(|role| record.table().is(field, role));
    let live = has && !way.iter().any(|record| over(*record, cx));
    let top = *way.get(1)?;
    live.then(|| own_id(top).map_or(top.table().kind, |id| id.as_str()))
}
