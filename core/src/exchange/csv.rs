//! Tables for spreadsheets: CSV after RFC 4180, safe to open.

mod written;

use super::{judged, wording};
use crate::Aims;
use crate::assess::{Due, Report};
use crate::crosswalk::Outline;
use crate::read::{Date, Diagnostic, Ground, Text, vocabulary};
use crate::views::{GapStep, RiskLevel, RiskLine};
use written::written;

vocabulary! {
    /// Which table.
    pub enum CsvTable "csvTable" {
        /// A row for each control.
        "statementOfApplicability" StatementOfApplicability,
        /// A row for each thing to correct of each requirement and control that does not conform or only partially.
        "gaps" Gaps,
        /// A row for each risk, the worst first.
        "riskRegister" RiskRegister,
        /// A row for each thing that is due.
        "calendar" Calendar,
        /// A row for each finding.
        "findings" Findings,
        /// A row for each of what an auditor would raise first, in that order.
        "priorities" Priorities,
        /// A row for each action, with the record that it belongs to.
        "actions" Actions,
        /// A row for each requirement and control, with the evidence for it.
        "evidence" Evidence,
        /// A row for each requirement and control, with what an audit asks for.
        "auditChecklist" AuditChecklist,
        /// A row for each tag of a taxonomy, with the records that carry it.
        "taxonomyTags" TaxonomyTags,
    }
}

/// A table as CSV: the names of the columns, then the rows; lines end with CR LF (RFC 4180). Several things in one cell stand behind each other
/// with a semicolon between. A spreadsheet would compute text that begins like a formula, so an apostrophe stands before it; numbers stay.
///
/// ```
/// use aimskit::exchange::{CsvTable, csv};
/// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1", "title": "=1+1, \"quoted\""}]}"#).aims.ok_or("unreadable")?;
/// let report = aims.assess("2026-11-23".parse::<aimskit::read::Date>()?);
/// let text = csv(&aims, &report, CsvTable::RiskRegister);
/// assert!(text.starts_with("place,id,title,"));
/// assert!(text.contains("\r\n1,R-1,\"'=1+1, \"\"quoted\"\"\","), "{text}");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn csv(aims: &Aims, report: &Report, table: CsvTable) -> String {
    csv_with(aims, report, table, &[], false)
}

/// The same with outlines of taxonomies beside those that are built in, and for Excel where that is asked for.
pub fn csv_with(aims: &Aims, report: &Report, table: CsvTable, outlines: &[Outline], excel: bool) -> String {
    written(&rows(aims, report, table, outlines), excel)
}

/// The same for Excel: with a byte order mark, so that it takes the letters for UTF-8, and with what it would take for a number or a date
/// (`001`, `1E5`, `3-4`, `6.1.2`) as a formula of that text, `="001"`. Numbers and days of the library itself stay what they are.
pub fn csv_for_excel(aims: &Aims, report: &Report, table: CsvTable) -> String {
    csv_with(aims, report, table, &[], true)
}

/// The table of findings of a document that could not be read: why.
pub fn csv_of_diagnostics(diagnostics: &[Diagnostic]) -> String {
    written(&headed(&FINDINGS, diagnostics.iter().map(finding)), false)
}

fn rows(aims: &Aims, report: &Report, table: CsvTable, outlines: &[Outline]) -> Vec<Row> {
    match table {
        CsvTable::StatementOfApplicability => aims.statement_of_applicability().judged(aims, report).rows(),
        CsvTable::Gaps => gaps(aims, report),
        CsvTable::RiskRegister => risks(aims, report),
        CsvTable::Calendar => headed(&DUE, report.calendar.iter().map(due)),
        CsvTable::Findings => headed(&FINDINGS, report.findings.iter().map(finding)),
        CsvTable::Priorities => judged::priorities(report),
        CsvTable::Actions => judged::actions(aims),
        CsvTable::Evidence => judged::evidence(aims, report),
        CsvTable::AuditChecklist => judged::checklist(aims, report),
        CsvTable::TaxonomyTags => super::tagged::rows(aims, report, outlines),
    }
}

pub(super) type Row = Vec<String>;

pub(super) fn headed<const N: usize>(columns: &[&str; N], rows: impl Iterator<Item = [String; N]>) -> Vec<Row> {
    let mut out = vec![columns.iter().map(|name| (*name).to_owned()).collect()];
    out.extend(rows.map(Vec::from));
    out
}

pub(super) fn text(text: Option<&Text>) -> String {
    text.map_or_else(String::new, |text| text.to_string())
}

pub(super) fn day(day: Option<Date>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}

pub(super) fn joined(all: &[Text]) -> String {
    all.iter().map(Text::as_str).collect::<Vec<_>>().join("; ")
}

const GAPS: [&str; 17] = [
    "clause",
    "clauseTitle",
    "id",
    "citation",
    "title",
    "status",
    "reason",
    "rule",
    "message",
    "hint",
    "kind",
    "record",
    "pointer",
    "owner",
    "ownerName",
    "effort",
    "ground",
];

fn gaps(aims: &Aims, report: &Report) -> Vec<Row> {
    let (titles, steps) = (aims.titles(), wording::steps(aims, report));
    let mut rows = Vec::new();
    for group in report.gaps() {
        for verdict in &group.verdicts {
            let mut ours: Vec<Option<&GapStep>> = steps.iter().filter(|step| step.verdicts.contains(&verdict.id)).map(Some).collect();
            // A gap for which no correction is known is a gap all the same.
            if ours.is_empty() {
                ours.push(None);
            }
            for step in ours {
                let of = |field: fn(&GapStep) -> Option<&Text>| text(step.and_then(field));
                let owner = step.and_then(|step| wording::who(report, step).0);
                rows.push([
                    group.id.to_string(),
                    group.title.to_string(),
                    verdict.id.to_string(),
                    wording::address(&verdict.id).0,
                    verdict.title.to_string(),
                    verdict.status.as_str().to_owned(),
                    verdict.reason.to_string(),
                    of(|step| step.rule.as_ref()),
                    of(|step| Some(&step.message)),
                    of(|step| step.hint.as_ref()),
                    of(|step| step.kind.as_ref()),
                    of(|step| step.id.as_ref()),
                    of(|step| step.pointer.as_ref()),
                    text(owner.as_ref()),
                    owner.and_then(|owner| titles.get(&owner).map(str::to_owned)).unwrap_or_default(),
                    step.map_or("", |step| step.effort.as_str()).to_owned(),
                    step.and_then(|step| step.ground).map_or("", Ground::as_str).to_owned(),
                ]);
            }
        }
    }
    headed(&GAPS, rows.into_iter())
}

const RISKS: [&str; 18] = [
    "place",
    "id",
    "title",
    "opportunity",
    "owner",
    "ownerName",
    "aiSystems",
    "inherent",
    "current",
    "residual",
    "standing",
    "score",
    "treatments",
    "acceptedUntil",
    "nextReviewOn",
    "closedOn",
    "closed",
    "explained",
];

fn risks(aims: &Aims, report: &Report) -> Vec<Row> {
    let (titles, register) = (aims.titles(), aims.risk_register());
    let level = |level: Option<&RiskLevel>| level.map_or_else(String::new, |level| level.label.to_string());
    let row = |line: &&RiskLine| {
        let treatments: Vec<&str> = line.treatments.iter().map(|treatment| treatment.id.as_str()).collect();
        let explained: Vec<String> = line.explained.iter().map(|it| it.to_text(report.language())).collect();
        [
            line.place.to_string(),
            line.id.to_string(),
            text(line.title.as_ref()),
            line.opportunity.to_string(),
            text(line.owner.as_ref()),
            line.owner.as_ref().and_then(|owner| titles.get(owner)).unwrap_or_default().to_owned(),
            joined(&line.ai_systems),
            level(line.inherent.as_deref()),
            level(line.current.as_deref()),
            level(line.residual.as_deref()),
            line.standing.map_or("", |kind| kind.as_str()).to_owned(),
            line.level().and_then(|level| level.score).map_or_else(String::new, |score| score.to_string()),
            treatments.join("; "),
            day(line.treatments.iter().filter_map(|treatment| treatment.accepted_until).max()),
            day(line.next_review_on),
            day(line.closed_on),
            line.closed.map_or_else(String::new, |closed| closed.to_string()),
            explained.join("\n"),
        ]
    };
    headed(&RISKS, register.ranked().iter().map(row))
}

const DUE: [&str; 14] =
    ["on", "daysLeft", "overdue", "what", "label", "why", "kind", "id", "clause", "field", "sourceKind", "sourceId", "sourceOn", "also"];

fn due(due: &Due) -> [String; 14] {
    let source = due.source.as_deref();
    let also: Vec<String> = due.also.iter().map(|also| format!("{} {}", also.on, also.why)).collect();
    [
        due.on.to_string(),
        due.days_left.to_string(),
        due.overdue.to_string(),
        due.what.as_str().to_owned(),
        due.label.to_string(),
        due.why.as_str().to_owned(),
        due.kind.to_string(),
        text(due.id.as_ref()),
        text(due.clause.as_ref()),
        due.field.as_ref().map_or_else(String::new, |field| field.to_string()),
        source.map_or_else(String::new, |source| source.kind.to_string()),
        text(source.and_then(|source| source.id.as_ref())),
        day(source.and_then(|source| source.on)),
        also.join("; "),
    ]
}

const FINDINGS: [&str; 13] =
    ["code", "severity", "message", "hint", "kind", "record", "requirements", "pointer", "line", "column", "actor", "related", "ground"];

fn finding(finding: &Diagnostic) -> [String; 13] {
    let subject = finding.subject.as_ref();
    let number = |number: Option<u32>| number.map_or_else(String::new, |number| number.to_string());
    [
        finding.code.to_string(),
        finding.severity.as_str().to_owned(),
        finding.message.to_string(),
        text(finding.hint.as_ref()),
        subject.map_or_else(String::new, |subject| subject.kind.to_string()),
        text(subject.and_then(|subject| subject.id.as_ref())),
        joined(&finding.requirements),
        finding.pointer.to_string(),
        number(finding.span.as_ref().map(|span| span.line)),
        number(finding.span.as_ref().map(|span| span.column)),
        text(finding.actor.as_ref().and_then(|actor| actor.id.as_ref())),
        joined(&finding.related),
        finding.ground.map_or("", Ground::as_str).to_owned(),
    ]
}
