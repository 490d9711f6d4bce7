//! An auditor who is responsible for what is audited.

use crate::check::{Cx, Defect, Outcome, fail, rule};
use crate::model::{Audit, AuditScope, AuditTeamMember, Person, Role, Root};
use crate::read::Ref;
use crate::rules::scope::says;

rule! {
    "auditor-audits-own-work", since "0.1", Shall, on Audit, serves ["9.2.2.b"],
    effort AssessAgain,
    message "`{person}` was an auditor in `{audit}`, but is responsible for part of what was audited (`{record}`)",
    message when DEPUTY "`{person}` was an auditor in `{audit}`, but is the deputy for part of what was audited (`{record}`)",
    hint "have this part audited by another person; if a colleague in the team audited it, record this in `independence`",
    when |audit, as_of| audit.scope.is_some() && super::held(audit, as_of).is_some(),
    check impartial,
}

fn impartial<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(scope) = audit.scope.as_deref() else { return Outcome::NotAsked };
    let ties: Vec<_> =
        super::auditors(audit).map(|(at, member, person)| (says(&member.independence), tie(scope, at, person, cx))).collect();
    // With a colleague free of such ties, that part can be the colleague's: then it is stated.
    let free = ties.iter().any(|(_, tie)| tie.is_none());
    let mut told = ties.into_iter().map(|(stated, tie)| tie.filter(|_| !(stated && free))).peekable();
    if told.peek().is_none() { Outcome::Unknown } else { told.collect() }
}

/// What of the audited the auditor at that place of the team is responsible for, or a role whose deputy the auditor is.
fn tie(scope: &AuditScope, at: usize, person: &Ref<Person>, cx: &Cx<'_>) -> Option<Defect> {
    let tied = |record| fail(Audit::TEAM.at(at).then(AuditTeamMember::PERSON)).with("person", person).with("record", record);
    let deputised = cx.index().referring(Root::ROLES, Role::DEPUTIES, person.as_str()).filter_map(|at| cx.aims().roles.get(at));
    let deputy =
        || deputised.filter_map(|role| super::answers_for(scope, role.id.as_str(), cx)).next().map(|record| tied(record).case(DEPUTY));
    super::answers_for(scope, person.as_str(), cx).map(tied).or_else(deputy)
}
