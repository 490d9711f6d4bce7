//! Someone who left still answers for a part of the management system.

use super::left;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Person, Root};
use crate::read::{AnyField, FieldRole, View};
use crate::rules::objectives::{pursued, reached};

rule! {
    "former-person-responsible", since "0.1", Integrity, on Person, serves ["5.3.s1"],
    effort Decide,
    message "`{person}` left on {left}, but is still responsible for {count} records, `{record}` first",
    hint "name a new `owner` for each of them",
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

fn check<'a>(person: &'a Person, cx: &Cx<'a>) -> Outcome<'a> {
    let mut owned = Vec::new();
    for link in cx.index().references(person.id.as_str()) {
        let mut steps = link.path.steps();
        let living = steps.next().is_some_and(|(part, _)| LIVING.iter().any(|field| field.index == part));
        let objective =
            || link.path.steps().next().and_then(|(part, at)| cx.aims().objectives.get(at.filter(|_| part == Root::OBJECTIVES.index)?));
        let living = living || objective().is_some_and(|objective| pursued(objective, cx.as_of) && !reached(objective, cx.as_of));
        if !living || steps.count() != 1 {
            continue;
        }
        let Some((record, field)) = link.path.end(cx.aims()) else { continue };
        if !record.table().is(field, FieldRole::Owner) {
            continue;
        }
        owned.push(if let View::Id(id) = record.get(0) { id.as_str() } else { record.table().kind });
    }
    let Some(first) = owned.first() else { return Outcome::NotAsked };
    let Some(day) = left(person, cx.as_of) else { return Outcome::Pass };
    let mut defect =
        fail(Person::ACTIVE_UNTIL.any()).with("person", &person.id).with("left", day).with("count", owned.len()).with("record", first);
    for record in &owned {
        defect = defect.related(record);
    }
    defect.into()
}
