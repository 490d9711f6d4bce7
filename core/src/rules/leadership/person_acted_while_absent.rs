//! A person who acted before joining or after leaving.

use crate::check::{Cx, Link, Outcome, as_kind, date_of, fail, own_id, rule};
use crate::model::{Audit, AuditTeamMember, Person, RiskAcceptance};
use crate::read::Date;

rule! {
    "person-acted-while-absent", since "0.1", Integrity, on Person, serves [],
    effort RecordOnly,
    message "`{person}` is recorded as acting on {on} in `{record}`, but was not with the organization on that date",
    hint "correct the date, the name or the person's `activeFrom` and `activeUntil`",
    check present,
}

fn present<'a>(person: &'a Person, cx: &Cx<'a>) -> Outcome<'a> {
    let deeds: Vec<_> = cx.index().references(person.id.as_str()).filter_map(|link| deed(link, cx)).collect();
    let away = deeds.iter().find_map(|(record, on)| {
        let late = person.active_until.is_some_and(|until| *on > until).then_some(Person::ACTIVE_UNTIL);
        let early = person.active_from.is_some_and(|from| *on < from).then_some(Person::ACTIVE_FROM);
        Some((early.or(late)?, record, on))
    });
    match away {
        None if deeds.is_empty() => Outcome::NotAsked,
        None => Outcome::Pass,
        Some((field, record, on)) => fail(field).with("on", on).with("record", record).related(record).into(),
    }
}

/// What the link shows the person doing: the record in its register, and the date.
fn deed<'a>(link: &Link<'a>, cx: &Cx<'a>) -> Option<(&'a str, Date)> {
    // Who accepted a risk is asked by a rule of its own, which bears on the acceptance.
    let (record, field) = link.path.end(cx.aims()).filter(|(record, _)| as_kind::<RiskAcceptance>(*record).is_none())?;
    let top = *link.path.records(cx.aims()).get(1)?;
    let audited = as_kind::<Audit>(top).filter(|_| as_kind::<AuditTeamMember>(record).is_some());
    let on = match audited {
        Some(audit) => audit.started_on.or(audit.on),
        None => date_of(record.get(record.table().acted_on(field)?)),
    };
    Some((own_id(top).map_or(top.table().kind, |id| id.as_str()), on.filter(|on| *on <= cx.as_of)?))
}
