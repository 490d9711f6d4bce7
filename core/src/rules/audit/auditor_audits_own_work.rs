//! An auditor who is responsible for what is audited.

use crate::check::{Cx, Defect, Outcome, fail, rule};
use crate::model::{Audit, AuditScope, AuditTeamMember, Role, Root};
use crate::rules::scope::says;

rule! {
    "auditor-audits-own-work", since "0.1", Shall, on Audit, serves ["9.2.2.b"],
    effort AssessAgain,
    message "`{person}` was an auditor in `{audit}`, but is responsible for part of what was audited (`{record}`)",
    message when DEPUTY "`{person}` was an auditor in `{audit}`, but is the deputy for part of what was audited (`{record}`)",
    hint "have this part audited by another person; if a colleague in the team audited it, record this in `independence`",
    when |audit, as_of| audit.scope.is_some() && super::held(audit, as_of).is_some(),
    check check,
}

fn check<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(scope) = audit.scope.as_deref() else { return Outcome::NotAsked };
    let (mut defects, mut free): (Vec<(bool, Defect)>, bool) = (Vec::new(), false);
    let mut auditors = super::auditors(audit).peekable();
    if auditors.peek().is_none() {
        return Outcome::Unknown;
    }
    for (at, member, person) in auditors {
        let tied = |record| fail(Audit::TEAM.at(at).then(AuditTeamMember::PERSON)).with("person", person).with("record", record);
        let own = super::answers_for(scope, person.as_str(), cx).map(tied);
        match own.or_else(|| Some(tied(stands_in_for(scope, person.as_str(), cx)?).case(DEPUTY))) {
            Some(defect) => defects.push((says(&member.independence), defect)),
            None => free = true,
        }
    }
    // With a colleague free of such ties, that part can be the colleague's: then it is stated.
    defects.retain(|(stated, _)| !(*stated && free));
    Outcome::from_defects(defects.into_iter().map(|(_, defect)| defect).collect())
}

/// What is audited and a role is responsible for whose deputy the person is.
fn stands_in_for<'a>(scope: &AuditScope, person: &str, cx: &Cx<'a>) -> Option<&'a str> {
    let mut deputised = cx.index().referring(Root::ROLES, Role::DEPUTIES, person).filter_map(|at| cx.aims().roles.get(at));
    deputised.find_map(|role| super::answers_for(scope, role.id.as_str(), cx))
}
