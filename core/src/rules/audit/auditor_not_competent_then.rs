//! An auditor whose competence was not in force at the time of the audit.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Audit, AuditTeamMember, Competence, Root};

rule! {
    "auditor-not-competent-then", since "0.1", Shall, on Audit, serves ["7.2.s2"],
    effort AssessAgain,
    message "`{person}` audited in `{audit}` on {on}, when no competence of that person was in force",
    hint "show that the person was competent at the time, or have what was audited reviewed by an auditor who is",
    check competent,
}

/// A single competence that is not limited shows what was the case before it was written down too.
fn competent<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(on) = audit.started_on.or(audit.on).filter(|on| *on <= cx.as_of) else { return Outcome::NotAsked };
    let team = audit.team.iter().enumerate().filter_map(|(at, member)| {
        let person = member.person.as_ref()?;
        let named = cx.index().referring(Root::COMPETENCES, Competence::PERSON, person.as_str());
        let all: Vec<&Competence> = named.filter_map(|at| cx.aims().competences.get(at)).collect();
        let lapsed = all.iter().any(|it| it.valid_until.is_some_and(|until| until < on));
        let then = |it: &&Competence| {
            it.met != Some(false) && it.assessed_on.is_none_or(|of| of <= on) && it.valid_until.is_none_or(|until| until >= on)
        };
        let defect = || {
            fail(Path::default().then_at(Audit::TEAM, at).then(AuditTeamMember::PERSON))
                .with("person", person)
                .with("on", on)
                .related(person)
        };
        (!all.is_empty()).then(|| (lapsed && !all.iter().any(then)).then(defect))
    });
    team.collect()
}
