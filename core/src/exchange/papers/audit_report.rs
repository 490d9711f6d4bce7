//! The report of an audit.

use super::treatment_plan::control_name;
use super::values::{NONE, lines, or_none};
use super::words::DUE_DATE;
use super::writer::{Column, Labelled, Writer};
use crate::catalogue::catalogue;
use crate::exchange::words::STATES;
use crate::language::{Phrase, capital, phrases};
use crate::model::{Audit, AuditFinding, AuditKind, AuditScope, FindingGrade, Nonconformity};
use crate::order::Map;
use crate::read::{Record, Value};

phrases! { pub(crate) PaperAudit:
    AUDIT = "Audit";
    KIND = "Kind of audit";
    OBJECTIVES = "Audit objectives";
    CRITERIA = "Audit criteria";
    METHODS = "Audit methods";
    STARTED_ON = "Started on";
    ENDED_ON = "Ended on";
    AUDITEES = "Auditees";
    SAMPLING = "Sampling";
    SCOPE_OF_AUDIT = "Scope of the audit";
    STATEMENT = "Statement of the scope";
    TEAM = "Audit team";
    SUMMARY = "Summary of results";
    FINDINGS = "Findings";
    CASES = "Nonconformities and corrective actions";
    CONCLUSION = "Conclusion";
    REPORTED = "Reporting";
    REPORTED_TO = "Reported to";
    REPORTED_ON = "Reported on";
    PERSON = "Person";
    PART = "Part";
    INDEPENDENCE = "Objectivity and impartiality";
    LEAD = "Lead auditor";
    NUMBER = "No.";
    GRADE = "Grade";
    CRITERION = "Requirement or control";
    FINDING = "Finding";
    OBJECTIVE_EVIDENCE = "Evidence and sample";
    ANSWER = "Response and follow-up";
    /// {size} of {population} were examined.
    SAMPLE = "Sample: {size} of {population}";
    CASE = "Nonconformity";
    CORRECTION = "Correction";
    CAUSES = "Root cause";
    CORRECTIVE = "Corrective actions";
    STATE = "State";
    COUNT = "Number";
    NOT_GRADED = "not graded";
    CLOSED_ON = "closed on {on}";
    OPEN = "open";
    LEAD_SIGNATURE = "Lead auditor";
    RECEIVED = "Received for the audited area";
    GUIDE_FRAME = "State for this audit what it is to determine, what it covers and against which criteria it is conducted.";
    GUIDE_TEAM = "Name the auditors and why each is objective and impartial here: no one audits their own work.";
    GUIDE_FINDINGS = "Write each finding as three facts: the requirement, what was observed, and the evidence for it. Grade it by the rules of your audit programme. Record conformity too, so that the report shows what was examined.";
    GUIDE_CASES = "Open a nonconformity for each finding that is one, and follow its correction, cause and corrective action there.";
    GUIDE_CONCLUSION = "Conclude whether the management system conforms to the organization's own requirements and to the standard, and whether it is effectively implemented and maintained.";
    GUIDE_REPORTED = "Report the results to relevant managers, and keep the report as evidence of the audit.";
}

const HEAD: [Labelled; 8] = [
    (Audit::ID.any(), Some(AUDIT)),
    (Audit::KIND.any(), Some(KIND)),
    (Audit::OBJECTIVES.any(), Some(OBJECTIVES)),
    (Audit::CRITERIA.any(), Some(CRITERIA)),
    (Audit::METHODS.any(), Some(METHODS)),
    (Audit::STARTED_ON.any(), Some(STARTED_ON)),
    (Audit::ON.any(), Some(ENDED_ON)),
    (Audit::AUDITEES.any(), Some(AUDITEES)),
];

const SCOPE: [Labelled; 5] = [
    (AuditScope::STATEMENT.any(), Some(STATEMENT)),
    (AuditScope::UNITS.any(), None),
    (AuditScope::SITES.any(), None),
    (AuditScope::AI_SYSTEMS.any(), None),
    (AuditScope::SUPPLIERS.any(), None),
];

const TEAM_COLUMNS: [Column; 3] = [(PERSON, 30), (PART, 25), (INDEPENDENCE, 45)];
const SUMMARY_COLUMNS: [Column; 2] = [(GRADE, 70), (COUNT, 30)];
const FINDING_COLUMNS: [Column; 6] = [(NUMBER, 8), (GRADE, 12), (CRITERION, 20), (FINDING, 28), (OBJECTIVE_EVIDENCE, 16), (ANSWER, 16)];
const CASE_COLUMNS: [Column; 6] = [(CASE, 20), (CORRECTION, 20), (CAUSES, 20), (CORRECTIVE, 20), (DUE_DATE, 10), (STATE, 10)];

/// The title of the report: who audits whom.
pub(super) fn title(audit: Option<&Audit>) -> Phrase {
    match audit.and_then(|audit| audit.kind) {
        Some(AuditKind::Supplier) => super::words::SUPPLIER_AUDIT_REPORT,
        Some(AuditKind::Customer) => super::words::CUSTOMER_AUDIT_REPORT,
        Some(AuditKind::Internal) | None => super::words::AUDIT_REPORT,
    }
}

pub(super) fn write(writer: &mut Writer<'_>, audit: Option<&Audit>) {
    writer.head(writer.fields(audit.map(|it| it as &dyn Record), &HEAD));
    scope(writer, audit.and_then(|audit| audit.scope.as_deref()));

    writer.heading(TEAM);
    writer.guidance(GUIDE_TEAM, &["9.2.2.b"]);
    let member = |member: &crate::model::AuditTeamMember| {
        let lead = (member.lead == Some(true)).then(|| writer.text(LEAD));
        let part = lead.unwrap_or_else(|| writer.value(member.part.view()));
        vec![writer.value(member.person.view()), or_none(part), writer.value(member.independence.view())]
    };
    let team = audit.map_or_else(Vec::new, |audit| audit.team.iter().map(member).collect());
    writer.table(&TEAM_COLUMNS, team);

    let found = audit.map_or(&[][..], |audit| &audit.findings);
    writer.heading(SUMMARY);
    writer.table(&SUMMARY_COLUMNS, graded(writer, found));
    if let Some(sampling) = audit.and_then(|audit| audit.sampling.as_ref()) {
        writer.entries(vec![writer.entry(SAMPLING, sampling.to_string())]);
    }
    writer.heading(FINDINGS);
    writer.guidance(GUIDE_FINDINGS, &["9.2.1"]);
    let rows = found.iter().enumerate().map(|(at, it)| finding(writer, at, it)).collect();
    writer.table(&FINDING_COLUMNS, rows);
    cases(writer, found);

    writer.heading(CONCLUSION);
    writer.guidance(GUIDE_CONCLUSION, &[]);
    let conclusion = audit.and_then(|audit| audit.conclusion.as_ref()).map_or_else(String::new, |text| text.to_string());
    writer.entries(vec![writer.entry(CONCLUSION, conclusion)]);
    writer.heading(REPORTED);
    writer.guidance(GUIDE_REPORTED, &["9.2.2.c"]);
    let reported: [Labelled; 2] = [(Audit::REPORTED_TO.any(), Some(REPORTED_TO)), (Audit::REPORTED_ON.any(), Some(REPORTED_ON))];
    writer.entries(writer.fields(audit.map(|it| it as &dyn Record), &reported));
    let lead = audit.and_then(|audit| audit.team.iter().find(|member| member.lead == Some(true))?.person.as_ref());
    let lead = writer.signature(LEAD_SIGNATURE, lead.map(|lead| lead.as_str()), None);
    let received = audit.and_then(|audit| audit.auditees.first()).map(|by| by.as_str());
    writer.signatures(vec![lead, writer.signature(RECEIVED, received, None)]);
}

fn scope(writer: &mut Writer<'_>, scope: Option<&AuditScope>) {
    writer.heading(SCOPE_OF_AUDIT);
    writer.guidance(GUIDE_FRAME, &["9.2.2.a"]);
    let mut entries = writer.fields(scope.map(|it| it as &dyn Record), &SCOPE);
    if !writer.template {
        // What an audit is not limited to need not be filled in.
        let mut first = true;
        entries.retain(|entry| std::mem::take(&mut first) || entry.value.is_some());
    }
    let requirements = scope.iter().flat_map(|it| &it.requirements).map(|it| criterion(writer, it.as_str()));
    let controls = scope.iter().flat_map(|it| &it.controls).map(|it| criterion(writer, it.as_str()));
    let criteria = lines(requirements.chain(controls));
    if writer.template || !criteria.is_empty() {
        entries.push(writer.entry(CRITERION, criteria));
    }
    writer.entries(entries);
}

/// A requirement or control with its title.
fn criterion(writer: &Writer<'_>, id: &str) -> String {
    let language = writer.language();
    let standard = catalogue().requirement(id).map(|it| (it.citation(), it.clause.get().title_in(language)));
    let standard = standard.or_else(|| catalogue().clause(id).map(|it| (id.to_owned(), it.title_in(language))));
    let standard = standard.or_else(|| catalogue().objective(id).map(|it| (id.to_owned(), it.title_in(language))));
    standard.map_or_else(|| control_name(writer, id), |(cited, title)| format!("{cited} {title}"))
}

/// How many findings there are of each grade that the records have.
fn graded(writer: &Writer<'_>, findings: &[AuditFinding]) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for grade in FindingGrade::ALL.iter().map(|grade| Some(*grade)).chain([None]) {
        let count = findings.iter().filter(|finding| finding.grade == grade).count();
        if count > 0 {
            rows.push(vec![grade_label(writer, grade), count.to_string()]);
        }
    }
    rows
}

fn grade_label(writer: &Writer<'_>, grade: Option<FindingGrade>) -> String {
    let label = grade.map_or_else(|| writer.text(NOT_GRADED), |grade| writer.language().word(&STATES, grade.as_str()).to_owned());
    capital(&label)
}

fn finding(writer: &Writer<'_>, at: usize, it: &AuditFinding) -> Vec<String> {
    let number = it.id.as_ref().map_or_else(|| (at + 1).to_string(), |id| id.to_string());
    let sample = it.sample.as_deref().and_then(|sample| sample.size.zip(sample.population));
    let sample = sample.map(|(size, all)| writer.say(SAMPLE, &[("size", size.into()), ("population", all.into())]));
    let evidence = it.evidence.iter().map(|one| writer.record(one.as_str()));
    let follow = it.nonconformity.iter().map(|one| writer.record(one.as_str()));
    let improvement = it.improvement.iter().map(|one| writer.record(one.as_str()));
    let closed = it.closed_on.map(|on| writer.say(CLOSED_ON, &[("on", on.into())]));
    let response = it.response.as_ref().map(|text| text.to_string());
    vec![
        number,
        it.grade.map_or_else(String::new, |grade| grade_label(writer, Some(grade))),
        it.requirement.as_ref().map_or_else(String::new, |id| criterion(writer, id.as_str())),
        writer.value(it.statement.view()),
        or_none(lines(sample.into_iter().chain(evidence))),
        or_none(lines(response.into_iter().chain(follow).chain(improvement).chain(closed))),
    ]
}

/// The nonconformities that were opened for the findings.
fn cases(writer: &mut Writer<'_>, findings: &[AuditFinding]) {
    let all: Map<&str, &Nonconformity> = writer.aims.root().nonconformities.iter().rev().map(|it| (it.id.as_str(), it)).collect();
    let opened = findings.iter().filter_map(|finding| all.get(finding.nonconformity.as_ref()?.as_str()).copied());
    let row = |it: &Nonconformity| {
        let causes = it
            .root_cause
            .as_deref()
            .map_or_else(String::new, |cause| cause.causes.iter().map(|one| one.to_string()).collect::<Vec<_>>().join("\n"));
        let actions = it.actions.iter().filter_map(|action| action.what.as_ref()).map(|what| what.to_string()).collect();
        let closed = it.closed_on.map(|on| writer.say(CLOSED_ON, &[("on", on.into())]));
        // Where no date does, the recorded word says how it stands.
        let state = closed.or_else(|| it.stated_status.map(|word| writer.language().label(word.as_str())));
        vec![
            writer.record(it.id.as_str()),
            writer.value(it.correction.view()),
            causes,
            writer.some(actions),
            it.due.map_or_else(|| NONE.to_owned(), |due| writer.day(due)),
            state.unwrap_or_else(|| writer.text(OPEN)),
        ]
    };
    let rows: Vec<Vec<String>> = opened.map(row).collect();
    if rows.is_empty() && !writer.template {
        return;
    }
    writer.heading(CASES);
    writer.guidance(GUIDE_CASES, &[]);
    writer.table(&CASE_COLUMNS, rows);
}
