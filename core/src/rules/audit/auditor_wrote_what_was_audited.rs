//! An auditor who wrote a document that the audit was about.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Audit, AuditScope, AuditTeamMember, Document, Root};
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "auditor-wrote-what-was-audited", since "0.1", Shall, on Audit, serves ["9.2.2.b"],
    effort AssessAgain,
    unless ["auditor-audits-own-work"],
    message "`{person}` was an auditor in `{audit}`, but is the author of `{document}`, by which {requirement} is to be met",
    message when TESTED "`{person}` was an auditor in `{audit}`, but performed a test of `{record}`, which was audited",
    hint "have this part audited by another person; if a colleague in the team audited it, record this in `independence`",
    when |audit, as_of| audit.scope.is_some() && super::held(audit, as_of).is_some(),
    check impartial,
}

fn impartial<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(scope) = audit.scope.as_deref() else { return Outcome::NotAsked };
    let wrote: Vec<_> =
        super::auditors(audit).map(|(at, member, person)| (at, member, person, work(scope, person.as_str(), audit, cx))).collect();
    let free = wrote.iter().any(|(.., work)| work.is_none());
    let told = wrote.into_iter().map(|(at, member, person, work)| {
        let work = work.filter(|_| !(free && says(&member.independence)))?;
        let defect = fail(Audit::TEAM.at(at).then(AuditTeamMember::PERSON)).with("person", person);
        Some(match work {
            Work::Wrote(document, place) => defect.with("document", &document.id).with("requirement", place).related(&document.id),
            Work::Tested(system) => defect.case(TESTED).with("record", &system.id).related(&system.id),
        })
    });
    told.collect()
}

/// What of the audited an auditor did.
enum Work<'a> {
    Wrote(&'a Document, &'a str),
    Tested(&'a AiSystem),
}

/// A document by that author that says how something in the scope is done, written by the time of the audit, or a test of a system in it. Records
/// of the audit itself are another matter.
fn work<'a>(scope: &AuditScope, person: &str, audit: &Audit, cx: &Cx<'a>) -> Option<Work<'a>> {
    let named = |place: &str| {
        let names = |named: &str| super::touches(named, place);
        scope.requirements.iter().any(|it| names(it.as_str())) || scope.controls.iter().any(|it| names(it.as_str()))
    };
    let by_then = |on: Option<Date>| on.is_none_or(|on| audit.on.is_some_and(|end| on <= end));
    let written = cx.index().referring(Root::DOCUMENTS, Document::AUTHOR, person).filter_map(|at| cx.aims().documents.get(at));
    let mut wrote = written.filter(|document| by_then(document.created_on)).filter_map(|document| {
        let place = document.satisfies.iter().map(|it| it.as_str()).find(|place| !place.starts_with("9.2") && named(place))?;
        Some(Work::Wrote(document, place))
    });
    let systems = scope.ai_systems.iter().filter_map(|system| cx.ai_system(system.as_str()));
    let tested = |system: &&AiSystem| {
        let mut own = system.verifications.iter().filter(|test| test.by.as_ref().is_some_and(|by| by.as_str() == person));
        own.any(|test| by_then(test.on))
    };
    wrote.next().or_else(|| systems.filter(|_| named("A.6.2.4")).find(tested).map(Work::Tested))
}
