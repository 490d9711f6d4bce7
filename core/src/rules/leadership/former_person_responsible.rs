//! A person who has left and is still responsible for a part of the management system.

use crate::check::{Cx, Link, Outcome, fail, own_id, rule};
use crate::model::{Person, Root};
use crate::read::{AnyField, FieldRole};
use crate::rules::objectives::{pursued, reached};

rule! {
    "former-person-responsible", since "0.1", Integrity, on Person, serves ["5.3.s1"],
    effort Decide,
    message "`{person}` left on {activeUntil}, but is still responsible for {count} records, `{record}` first",
    hint "name a new `owner` for each of them",
    check succeeded,
    with [Person::ACTIVE_UNTIL],
}

/// Parts that live on, so that someone has to answer for them today.
const LIVING: [AnyField; 14] = [
    Root::ISSUES.any(),
    Root::INTERESTED_PARTIES.any(),
    Root::OBLIGATIONS.any(),
    Root::SCOPE.any(),
    Root::POLICIES.any(),
    Root::RISK_METHOD.any(),
    Root::OWN_CONTROLS.any(),
    Root::STATEMENT_OF_APPLICABILITY.any(),
    Root::IMPACT_METHOD.any(),
    Root::AI_SYSTEMS.any(),
    Root::RESOURCES.any(),
    Root::SUPPLIERS.any(),
    Root::CUSTOMERS.any(),
    Root::DOCUMENTS.any(),
];

fn succeeded<'a>(person: &'a Person, cx: &Cx<'a>) -> Outcome<'a> {
    let links = cx.index().references(person.id.as_str());
    let owned: Vec<&str> = links.filter_map(|link| owned(link, cx)).collect();
    let Some(first) = owned.first() else { return Outcome::NotAsked };
    let defect = || fail(Person::ACTIVE_UNTIL).with("count", owned.len()).with("record", first);
    super::left(person, cx.as_of).map_or(Outcome::Pass, |_| owned.iter().fold(defect(), |defect, record| defect.related(record)).into())
}

/// The living record that the link makes the person responsible for: its id, or its kind where it has none.
pub(super) fn owned<'a>(link: &Link<'a>, cx: &Cx<'a>) -> Option<&'a str> {
    let mut steps = link.path.steps();
    let (part, at) = steps.next()?;
    let objective = at.filter(|_| part == Root::OBJECTIVES.index).and_then(|at| cx.aims().objectives.get(at));
    let living = LIVING.iter().any(|field| field.index == part)
        || objective.is_some_and(|objective| pursued(objective, cx.as_of) && !reached(objective, cx.as_of));
    let (record, field) = link.path.end(cx.aims()).filter(|_| living && steps.count() == 1)?;
    let own = || own_id(record).map_or(record.table().kind, |id| id.as_str());
    record.table().is(field, FieldRole::Owner).then(own)
}
