//! An auditor who answers for what is audited.

use crate::check::{Cx, Defect, Outcome, fail, rule};
use crate::model::{Audit, AuditPart, AuditScope, AuditTeamMember};
use crate::rules::scope::says;

rule! {
    "auditor-audits-own-work", since "0.1", Shall, on Audit, serves ["9.2.2.b"],
    effort RecordOnly,
    message "`{auditor}` audits in `{audit}` what the same person answers or stands in for: `{what}`",
    hint "have this part audited by someone else; if a colleague in the team did so, say it in `independence`",
}

fn check<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(scope) = audit.scope.as_deref().filter(|_| super::held(audit, cx.as_of).is_some()) else { return Outcome::NotAsked };
    let audits = |member: &AuditTeamMember| !matches!(member.part, Some(AuditPart::Observer | AuditPart::Trainee));
    let person = |member: &'a AuditTeamMember| member.person.as_ref().filter(|_| audits(member));
    let (mut defects, mut free): (Vec<(bool, Defect)>, bool) = (Vec::new(), false);
    let mut members = audit.team.iter().enumerate().filter_map(|(at, member)| Some((at, member, person(member)?))).peekable();
    if members.peek().is_none() {
        return Outcome::Unknown;
    }
    for (at, member, auditor) in members {
        let Some(what) = super::answers_for(scope, auditor.as_str(), cx).or_else(|| stands_in_for(scope, auditor.as_str(), cx)) else {
            free = true;
            continue;
        };
        let place = Audit::TEAM.at(at).then(AuditTeamMember::PERSON);
        defects.push((says(&member.independence), fail(place).with("auditor", auditor).with("audit", &audit.id).with("what", what)));
    }
    // Who has a colleague without such ties can have left that part to them, and says so.
    defects.retain(|(stated, _)| !(*stated && free));
    Outcome::from_defects(defects.into_iter().map(|(_, defect)| defect).collect())
}

/// What is audited and a role answers for that the person stands in for.
fn stands_in_for<'a>(scope: &AuditScope, person: &str, cx: &Cx<'a>) -> Option<&'a str> {
    let mut deputised = cx.aims().roles.iter().filter(|role| role.deputies.iter().any(|deputy| deputy.as_str() == person));
    deputised.find_map(|role| super::answers_for(scope, role.id.as_str(), cx))
}
