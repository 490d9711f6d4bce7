//! The report as text: readiness and gates, gaps by clause, Statement of Applicability, what is due.

use std::fmt::Write;

use aimskit::assess::{GateState, Report, Status, Verdict};
use aimskit::model::{ImplementationStatus, SoaDecision};
use aimskit::{Aims, read::Severity};

/// What a compliance lead wants to see first.
pub fn overview(aims: &Aims, report: &Report) -> String {
    let mut out = String::new();
    let title = aims.root().title.as_ref().map_or("AI management system", |t| t);
    let counts = &report.readiness.counts;
    let _ = writeln!(out, "{title}\nas of {}, profile {}\n", report.as_of, report.profile);
    let _ = writeln!(
        out,
        "Readiness: {}.{} % of {} applicable verdicts conform ({} conform, {} partial, {} gaps, {} not determined; {} not applicable)",
        report.readiness.score_per_mille / 10,
        report.readiness.score_per_mille % 10,
        counts.applicable(),
        counts.conforms,
        counts.partial,
        counts.gap,
        counts.not_determined,
        counts.not_applicable
    );
    for gate in &report.gates {
        let word = match gate.state {
            GateState::Pass => "pass",
            GateState::Fail => "FAIL",
            GateState::NotDetermined => "not determined",
        };
        let _ = writeln!(
            out,
            "  gate {:<10} {word:<14} {} ({} failing, {} not determined)",
            &*gate.name,
            gate.title,
            gate.failing.len(),
            gate.undetermined.len()
        );
    }
    gaps(&mut out, report);
    soa(&mut out, aims);
    findings(&mut out, report);
    due(&mut out, report);
    out
}

fn gaps(out: &mut String, report: &Report) {
    out.push_str("\nGaps by clause\n");
    let wrong = |v: &&Verdict| matches!(v.status, Status::Gap | Status::Partial);
    for roll in report.clauses.iter().filter(|r| r.counts.gap + r.counts.partial > 0 && !r.id.contains('.') || r.id.starts_with("A.")) {
        let below = format!("{}.", roll.id);
        let mut listed = report.verdicts.iter().filter(|v| v.id.starts_with(&below)).filter(wrong).peekable();
        if listed.peek().is_none() {
            continue;
        }
        let _ = writeln!(out, "\n  {} {}", roll.id, roll.title);
        for verdict in listed {
            let _ = writeln!(out, "    {:<12} {:<8} {} — {}", &*verdict.id, verdict.status.as_str(), verdict.title, verdict.reason);
            for next in verdict.next.iter().take(3) {
                let records: Vec<&str> = next.subjects.iter().map(|s| s.as_str()).collect();
                let at = if records.is_empty() { String::new() } else { format!(" [{}]", records.join(", ")) };
                let _ = writeln!(out, "                 → {}{at}", next.hint);
            }
        }
    }
}

fn soa(out: &mut String, aims: &Aims) {
    out.push_str("\nStatement of Applicability\n");
    let Some(soa) = aims.root().statement_of_applicability.as_deref() else {
        out.push_str("  none recorded\n");
        return;
    };
    let decided = |decision| soa.entries.iter().filter(|e| e.decision == Some(decision)).count();
    let done = soa
        .entries
        .iter()
        .filter(|e| e.implementation.as_ref().is_some_and(|i| i.status == Some(ImplementationStatus::Implemented)))
        .count();
    let _ = writeln!(
        out,
        "  {} entries: {} included ({done} said to be implemented), {} excluded",
        soa.entries.len(),
        decided(SoaDecision::Included),
        decided(SoaDecision::Excluded)
    );
    for entry in soa.entries.iter().filter(|e| e.decision == Some(SoaDecision::Excluded)) {
        let _ = writeln!(out, "    {} excluded: {}", entry.control, entry.justification.as_ref().map_or("no reason given", |j| j));
    }
}

fn findings(out: &mut String, report: &Report) {
    let of = |severity| report.findings.iter().filter(move |f| f.severity == severity).count();
    let _ = writeln!(out, "\nFindings: {} errors, {} warnings, {} notes", of(Severity::Error), of(Severity::Warning), of(Severity::Info));
    for finding in &report.findings {
        let _ =
            writeln!(out, "  {:<7} {}: {}\n          at {}", finding.severity.as_str(), finding.code, finding.message, &*finding.pointer);
    }
}

fn due(out: &mut String, report: &Report) {
    let overdue = report.calendar.iter().filter(|d| d.overdue).count();
    let _ = writeln!(out, "\nDue in the next 90 days: {} ({overdue} overdue)", report.calendar.len());
    for due in &report.calendar {
        let late = if due.overdue { "  OVERDUE" } else { "" };
        let _ = writeln!(out, "  {}  {} `{}`: {}{late}", due.on, due.kind, due.id.as_ref().map_or("", |id| id), due.what);
    }
}
