//! An auditor whose own work is audited.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Audit, AuditTeamMember};

rule! {
    "auditor-is-auditee", since "0.1", Shall, on Audit, serves ["9.2.2.b"],
    effort AssessAgain,
    unless ["auditor-audits-own-work"],
    message "`{person}` was an auditor in `{audit}` and is named among those who were audited (`{record}`)",
    hint "have this part audited by another person; if a colleague in the team audited it, record this in `independence`",
    when |audit, as_of| super::held(audit, as_of).is_some() && !audit.auditees.is_empty(),
    check apart,
}

fn apart<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let own = |person: &str| audit.auditees.iter().find(|auditee| super::acts_as(person, auditee.as_str(), cx));
    let found: Vec<_> = super::auditors(audit).map(|(at, member, person)| (at, member, person, own(person.as_str()))).collect();
    let free = found.iter().any(|(.., own)| own.is_none());
    let stated = |member: &AuditTeamMember| free && crate::rules::scope::says(&member.independence);
    found
        .into_iter()
        .map(|(at, member, person, own)| {
            let own = own.filter(|_| !stated(member))?;
            let defect = fail(Audit::TEAM.at(at).then(AuditTeamMember::PERSON)).with("person", person);
            Some(defect.with("record", own).related(person))
        })
        .collect()
}
