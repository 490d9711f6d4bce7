//! The report as text: what a compliance lead wants to see first. Long lists are cut, with a count; the page has all of it.

use std::fmt::Write;

use aimskit::assess::{Report, Status, gate_label};
use aimskit::exchange::wording;
use aimskit::language::{Language, Phrase};
use aimskit::model::SoaDecision;
use aimskit::texts::program as texts;
use aimskit::views::{AcceptanceState, Titles};
use aimskit::{Aims, read::Severity};

use crate::wrap::wrap;

/// Most lines of one list.
const MOST: usize = 10;
/// Most gaps of one clause, which take several lines each.
const GAPS: usize = 6;

/// Readiness and gates, gaps, risks above acceptance, Statement of Applicability, what is due, and findings, in the report's language.
pub fn overview(aims: &Aims, report: &Report, horizon_days: u32) -> String {
    let mut out = Out { text: String::new(), language: report.language(), titles: aims.titles() };
    let title = aims.root().title.as_ref().map_or(out.language.text(texts::UNTITLED), |title| title);
    let as_of = out.language.say(texts::AS_OF, &[("on", report.as_of.into())]);
    let _ = writeln!(out.text, "{title}\n{as_of}\n");
    raised(&mut out, report);
    standing(&mut out, report);
    first(&mut out, report);
    frameworks(&mut out, report);
    gaps(&mut out, report);
    risks(&mut out, aims, report);
    soa(&mut out, aims, report);
    due(&mut out, report, horizon_days);
    findings(&mut out, report);
    out.text
}

/// The text so far, its language, and the names of the records.
struct Out<'l> {
    text: String,
    language: &'l Language,
    titles: Titles,
}

impl Out<'_> {
    fn heading(&mut self, heading: &str) {
        let _ = writeln!(self.text, "\n{heading}\n{}", "─".repeat(heading.chars().count()));
    }

    /// A heading with the number of what stands under it.
    fn counted(&mut self, heading: Phrase, count: usize) {
        let heading = [("heading", self.language.text(heading).into()), ("count", count.into())];
        self.heading(&self.language.say(texts::COUNTED, &heading));
    }

    fn wrapped(&mut self, first: &str, text: &str) {
        self.text.push_str(&wrap(first, text));
    }

    fn line(&mut self, indent: &str, text: &str) {
        let _ = writeln!(self.text, "{indent}{text}");
    }

    fn count(&self, phrase: Phrase, count: usize) -> String {
        self.language.say(phrase, &[("count", count.into())])
    }

    /// How many of a list are not shown.
    fn rest(&mut self, indent: &str, all: usize, shown: usize) {
        if all > shown {
            self.line(indent, &self.count(texts::MORE, all - shown));
        }
    }

    /// The first of several ids, with how many more there are; the only one with its name.
    fn records(&self, ids: &[&str], most: usize, all: usize) -> String {
        let shown: Vec<String> = match ids {
            [only] => vec![self.named(only)],
            several => several.iter().take(most).map(|id| (*id).to_owned()).collect(),
        };
        let more = all.saturating_sub(shown.len());
        let listed = self.language.list(&shown);
        if more > 0 { format!("{listed} {}", self.language.more(more)) } else { listed }
    }

    /// The record's id, with its name where it has one.
    fn named(&self, id: &str) -> String {
        match self.titles.get(id) {
            Some(title) => self.language.say(texts::QUOTED, &[("id", id.into()), ("title", (&short(title, 48)).into())]),
            None => id.to_owned(),
        }
    }
}

fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most { text.to_owned() } else { text.chars().take(most - 1).chain(['…']).collect() }
}

/// What an auditor would raise first.
fn raised(out: &mut Out<'_>, report: &Report) {
    if report.priorities.is_empty() {
        return;
    }
    out.heading(wording::raised_first(out.language));
    for (at, priority) in report.priorities.iter().take(wording::RAISED).enumerate() {
        let about = wording::about(priority, out.language);
        out.wrapped(&format!("  {:>2}. ", at + 1), &format!("{about} ({})", priority.grade.label(out.language)));
        out.wrapped("      ", &out.language.sentence(&priority.message));
        if let Some(hint) = &priority.hint {
            out.wrapped("      → ", &out.language.sentence(hint));
        }
    }
    out.rest("      ", report.priorities.len(), wording::RAISED);
    out.wrapped("", wording::candidates(out.language));
    out.text.push('\n');
}

fn standing(out: &mut Out<'_>, report: &Report) {
    out.wrapped("", &wording::headline(report));
    out.wrapped("", &wording::standing(report));
    let proof = wording::proof(report);
    if !proof.is_empty() {
        out.wrapped("", &proof);
    }
    out.text.push('\n');
    for gate in &report.gates {
        let (name, state) = (gate_label(&gate.name, out.language), gate.state.label(out.language));
        let name = out.language.sentence_case(name);
        out.wrapped(&format!("  {name:<16} {state:<15} "), &wording::gate_counts(gate, out.language));
    }
}

/// What to record first, where the records are silent.
fn first(out: &mut Out<'_>, report: &Report) {
    let steps = report.first_steps();
    if steps.is_empty() {
        return;
    }
    out.counted(texts::FIRST, steps.len());
    for (at, step) in steps.iter().take(MOST).enumerate() {
        let aside = if step.waiting.len() > 1 { format!(" {}", out.count(texts::WAITING, step.waiting.len())) } else { String::new() };
        out.wrapped(&format!("  {:>2}. ", at + 1), &format!("{} {}: {}{aside}", step.clause, step.title, step.hint));
    }
    out.rest("      ", steps.len(), MOST);
}

/// Each framework beside the standard: its numbers and what does not conform.
fn frameworks(out: &mut Out<'_>, report: &Report) {
    for (framework, verdicts) in report.by_framework() {
        out.heading(&framework.title);
        let counts = &framework.readiness.counts;
        let counts = [("conforms", counts.conforms.into()), ("applicable", counts.applicable().into())];
        out.wrapped("", &out.language.say(texts::FRAMEWORK_CONFORMS, &counts));
        let settled = |status| matches!(status, Status::Conforms | Status::NotApplicable);
        let open: Vec<_> = verdicts.iter().filter(|verdict| !settled(verdict.status)).collect();
        for verdict in open.iter().take(MOST) {
            let _ = writeln!(out.text, "\n  {} — {}", verdict.id, verdict.status.label(out.language));
            out.wrapped("    ", &verdict.title);
            out.wrapped("    ", &out.language.sentence(&verdict.reason));
        }
        out.rest("  ", open.len(), MOST);
    }
}

fn gaps(out: &mut Out<'_>, report: &Report) {
    let groups = report.gaps();
    let all: usize = groups.iter().map(|group| group.verdicts.len()).sum();
    out.counted(texts::GAPS, all);
    if all == 0 {
        out.line("", out.language.text(texts::NO_GAP));
    }
    for group in groups {
        let _ = writeln!(out.text, "\n{} {}", group.id, group.title);
        for verdict in group.verdicts.iter().take(GAPS) {
            let (cited, own) = wording::address(&verdict.id);
            let own = own.map(|id| format!(" [{id}]")).unwrap_or_default();
            let state = out.language.sentence_case(verdict.status.label(out.language));
            out.wrapped("  ", &format!("{cited}{own}  {state}: {}", verdict.title));
            let reasons = wording::reasons(report, verdict);
            for reason in reasons.iter().take(3) {
                out.wrapped("      - ", reason);
            }
            out.rest("        ", reasons.len(), 3);
            if let Some(next) = verdict.next.first() {
                let subjects: Vec<&str> = next.subjects.iter().take(3).map(|id| id.as_str()).collect();
                let records = out.records(&subjects, 3, wording::subjects(verdict, next));
                let records = if records.is_empty() { records } else { format!(" ({records})") };
                let step = wording::step(report, verdict, next);
                out.wrapped("      → ", &format!("{}{records}", step.trim_end_matches('.')));
            }
        }
        out.rest("  ", group.verdicts.len(), GAPS);
    }
}

fn risks(out: &mut Out<'_>, aims: &Aims, report: &Report) {
    let above = aims.risks_above_acceptance(report);
    let open: Vec<_> = above.risks.iter().filter(|risk| risk.acceptance != AcceptanceState::Accepted).collect();
    out.counted(texts::RISKS, above.risks.len());
    let said = match open.len() {
        _ if above.risks.is_empty() => out.language.text(texts::NO_RISK).to_owned(),
        0 => out.language.text(texts::ALL_ACCEPTED).to_owned(),
        all if all == above.risks.len() => out.language.text(texts::NONE_ACCEPTED).to_owned(),
        some => out.count(texts::SOME_OPEN, some),
    };
    out.line("", &said);
    let accepted = above.risks.iter().filter(|risk| risk.acceptance == AcceptanceState::Accepted);
    for (number, risk) in open.iter().copied().chain(accepted).take(MOST).enumerate() {
        out.text.push_str(if number == 0 { "\n" } else { "" });
        let title = risk.title.as_ref().map_or("", |title| title);
        out.wrapped("  ", &format!("{} {title}: {}", risk.id, wording::risk_state(risk, out.language)));
        if risk.treatments.is_empty() && !risk.missing.iter().any(|m| m.rule == "risk-above-acceptance-untreated") {
            out.line("      - ", out.language.text(texts::NO_TREATMENT));
        }
        for missing in risk.missing.iter().take(3) {
            out.wrapped("      - ", &out.language.sentence(&missing.message));
        }
        out.rest("        ", risk.missing.len(), 3);
    }
    out.rest("  ", above.risks.len(), MOST);
    if !above.unknown.is_empty() {
        let risks = out.language.list(above.unknown.iter().take(MOST));
        let said = [("count", above.unknown.len().into()), ("risks", (&risks).into())];
        out.wrapped("  ", &out.language.say(texts::UNDETERMINED, &said));
    }
}

fn soa(out: &mut Out<'_>, aims: &Aims, report: &Report) {
    out.heading(out.language.text(texts::STATEMENT));
    if aims.root().statement_of_applicability.is_none() {
        out.line("", out.language.text(texts::NO_STATEMENT));
        return;
    }
    let soa = aims.statement_of_applicability().judged(aims, report);
    let counts = [
        ("all", soa.lines.len().into()),
        ("included", soa.included.into()),
        ("excluded", soa.excluded.into()),
        ("undecided", soa.undecided.into()),
        ("implemented", soa.implemented.into()),
    ];
    let mut said = vec![out.language.say(texts::STATEMENT_COUNTS, &counts)];
    said.extend(soa.prepared_on.map(|on| out.language.say(texts::PREPARED, &[("on", on.into())])));
    out.wrapped("", &said.join(" "));
    let excluded: Vec<_> = soa.lines.iter().filter(|line| line.decision == Some(SoaDecision::Excluded)).collect();
    for line in excluded.iter().take(MOST) {
        let control = format!("{} {}", line.control, line.title.as_ref().map_or("", |title| title));
        let said = match &line.justification {
            Some(why) => out.language.say(texts::EXCLUDED, &[("control", (&control).into()), ("text", why.into())]),
            None => out.language.say(texts::EXCLUDED_UNJUSTIFIED, &[("control", (&control).into())]),
        };
        out.wrapped("  ", &said);
    }
    out.rest("  ", excluded.len(), MOST);
    let undecided: Vec<&str> = soa.lines.iter().filter(|line| line.decision.is_none()).map(|line| &*line.control).collect();
    if !undecided.is_empty() {
        let controls = out.language.list(undecided.iter().take(MOST));
        let more = undecided.len().saturating_sub(MOST);
        let controls = if more > 0 { format!("{controls} {}", out.language.more(more)) } else { controls };
        out.wrapped("  ", &out.language.say(texts::UNDECIDED, &[("controls", (&controls).into())]));
    }
}

fn due(out: &mut Out<'_>, report: &Report, horizon_days: u32) {
    let (late, ahead): (Vec<_>, Vec<_>) = report.calendar.iter().partition(|due| due.overdue);
    out.heading(&out.language.say(texts::CALENDAR, &[("count", horizon_days.into())]));
    if report.calendar.is_empty() {
        out.line("", out.language.text(texts::NOTHING_DUE));
        return;
    }
    for (at, (phrase, list)) in [(texts::OVERDUE, late), (texts::UPCOMING, ahead)].into_iter().enumerate() {
        out.line(if at > 0 { "\n" } else { "" }, &out.count(phrase, list.len()));
        let days = wording::together(&list, out.language);
        for due in days.iter().take(MOST) {
            let records = out.records(&due.records, 4, due.records.len());
            let records = if records.is_empty() { records } else { format!(": {records}") };
            let away = wording::distance(report.as_of.days_until(due.on), out.language);
            let first = format!("  {}  {away:<16}", out.language.date(due.on.into()));
            let why = if due.why.is_empty() { String::new() } else { format!(" ({})", due.why) };
            out.wrapped(&first, &format!("{}{records}{why}", due.what));
        }
        out.rest("  ", days.len(), MOST);
    }
}

fn findings(out: &mut Out<'_>, report: &Report) {
    let of = |severity| report.findings.iter().filter(move |f| f.severity == severity).count();
    out.counted(texts::FINDINGS, report.findings.len());
    let counts = [(texts::ERRORS, Severity::Error), (texts::WARNINGS, Severity::Warning), (texts::NOTES, Severity::Info)];
    let counts = out.language.list(counts.map(|(phrase, severity)| out.count(phrase, of(severity))));
    out.line("", &format!("{counts}\n"));
    let kinds = wording::by_rule(report);
    for kind in kinds.iter().take(MOST * 2) {
        let Some(finding) = kind.findings.first() else { continue };
        let more = kind.findings.len() - 1;
        let more = if more > 0 { format!(" {}", out.count(texts::MORE_LIKE_IT, more)) } else { String::new() };
        let severity = kind.severity.label(out.language);
        out.wrapped(&format!("  {severity:<8} "), &format!("{}{more}", out.language.sentence(&finding.message)));
    }
    out.rest("  ", kinds.len(), MOST * 2);
    if let Some(more) = report.suppressed {
        let more = out.count(texts::FURTHER_FINDINGS, more as usize);
        out.line("  ", &more);
    }
}
