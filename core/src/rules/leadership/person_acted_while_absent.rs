//! Someone who acted before coming or after leaving.

use crate::check::{Cx, Link, Outcome, as_kind, date_of, fail, rule};
use crate::model::{Audit, AuditTeamMember, Person};
use crate::read::{Date, View};

rule! {
    "person-acted-while-absent", since "0.1", Integrity, on Person, serves [],
    effort RecordOnly,
    message "`{person}` is recorded as acting on {on} in `{record}`, but was not with the organization on that date",
    hint "correct the date, the name or the person's `activeFrom` and `activeUntil`",
}

/// What the link shows the person doing: the record in its register, and the date.
fn deed<'a>(link: &Link<'a>, cx: &Cx<'a>) -> Option<(&'a str, Date)> {
    let (record, field) = link.path.end(cx.aims())?;
    let top = *link.path.records(cx.aims()).get(1)?;
    let audited = as_kind::<Audit>(top).filter(|_| as_kind::<AuditTeamMember>(record).is_some());
    let on = match audited {
        Some(audit) => audit.started_on.or(audit.on),
        None => date_of(record.get(record.table().acted_on(field)?)),
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
