//! Someone who acted before coming or after leaving.

use crate::check::{Cx, Link, Outcome, as_kind, fail, rule};
use crate::model::{Audit, Person};
use crate::read::{Date, Record, View};

rule! {
    "person-acted-while-absent", since "0.1", Integrity, on Person, serves [],
    effort RecordOnly,
    message "`{person}` is recorded as acting on {on} in `{record}`, and was not with the organization then",
    hint "correct the day, the name or the person's `activeFrom` and `activeUntil`",
}

/// The day on which somebody acted as the field says: `by` goes with `on`, `closedBy` with `closedOn`, `attended` with `heldOn`.
fn acted(record: &dyn Record, field: &str) -> Option<Date> {
    let names = &record.table().names;
    let day = |wanted: &str| (0..names.len()).find(|at| names.get(*at).strip_suffix("On") == Some(wanted) || names.get(*at) == wanted);
    let at = match field {
        "by" | "approvedBy" => day("on"),
        "attended" => day("held"),
        _ => day(field.strip_suffix("By")?),
    };
    if let View::Date(on) = record.get(at?) { Some(on) } else { None }
}

/// What the link says the person did: the record in its register, and the day.
fn deed<'a>(link: &Link<'a>, cx: &Cx<'a>) -> Option<(&'a str, Date)> {
    let (record, field) = link.path.end(cx.aims())?;
    let top = *link.path.records(cx.aims()).get(1)?;
    let on = match as_kind::<Audit>(top) {
        Some(audit) if field == "person" => audit.started_on.or(audit.on),
        _ => acted(record, field),
    };
    let id = if let View::Id(id) = top.get(0) { id.as_str() } else { top.table().kind };
    Some((id, on.filter(|on| *on <= cx.as_of)?))
}

fn check<'a>(person: &'a Person, cx: &Cx<'a>) -> Outcome<'a> {
    let mut asked = false;
    for link in cx.index().references(person.id.as_str()) {
        let Some((record, on)) = deed(link, cx) else { continue };
        asked = true;
        let early = person.active_from.is_some_and(|from| on < from);
        if early || person.active_until.is_some_and(|until| on > until) {
            let place = if early { Person::ACTIVE_FROM } else { Person::ACTIVE_UNTIL };
            return fail(place).with("person", &person.id).with("on", on).with("record", record).related(record).into();
        }
    }
    if asked { Outcome::Pass } else { Outcome::NotAsked }
}
