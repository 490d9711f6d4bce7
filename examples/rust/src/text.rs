//! The report as text: what a compliance lead wants to see first. Long lists are cut, with a count; the page has all of it.

use std::fmt::Write;

use aimskit::assess::{Report, Status};
use aimskit::exchange::phrases::{self, count, sentence};
use aimskit::model::SoaDecision;
use aimskit::views::{AcceptanceState, Titles};
use aimskit::{Aims, read::Severity};

use crate::wrap::wrap;

/// Most lines of one list.
const MOST: usize = 10;

/// Readiness and gates, gaps, risks above acceptance, Statement of Applicability, what is due, and what the checks found.
pub fn overview(aims: &Aims, report: &Report) -> String {
    let titles = aims.titles();
    let mut out = String::new();
    let title = aims.root().title.as_ref().map_or("AI management system", |t| t);
    let _ = writeln!(out, "{title}\nISO/IEC 42001:2023, as the records stand on {}\n", report.as_of);
    standing(&mut out, report);
    first(&mut out, report);
    frameworks(&mut out, report);
    gaps(&mut out, report, &titles);
    risks(&mut out, aims, report);
    soa(&mut out, aims, report);
    due(&mut out, report, &titles);
    findings(&mut out, report);
    out
}

fn heading(out: &mut String, text: &str) {
    let _ = writeln!(out, "\n{text}\n{}", "─".repeat(text.chars().count()));
}

/// Says how many of a list are not shown.
fn rest(out: &mut String, indent: &str, all: usize, shown: usize, one: &str, many: &str) {
    if all > shown {
        let _ = writeln!(out, "{indent}… and {} more {}", all - shown, if all - shown == 1 { one } else { many });
    }
}

fn standing(out: &mut String, report: &Report) {
    let counts = &report.readiness.counts;
    out.push_str(&wrap("", &phrases::headline(report)));
    let aside = if counts.not_applicable > 0 {
        format!(" {} {} not apply.", counts.not_applicable, if counts.not_applicable == 1 { "does" } else { "do" })
    } else {
        String::new()
    };
    out.push_str(&wrap(
        "",
        &format!(
            "Of {} requirements and controls that apply, {}, {} and {}. For {} the records do not tell.{aside}",
            counts.applicable(),
            phrases::verdicts(counts.conforms, Status::Conforms),
            phrases::verdicts(counts.partial, Status::Partial),
            if counts.gap == 1 { "1 is a gap".to_owned() } else { format!("{} are gaps", counts.gap) },
            counts.not_determined,
        ),
    ));
    out.push('\n');
    for gate in &report.gates {
        let _ = writeln!(
            out,
            "  {:<16} {:<14} {}",
            phrases::gate_name(&gate.name),
            phrases::gate_state(gate.state),
            phrases::gate_counts(gate)
        );
    }
}

/// What to record first, where the records are silent.
fn first(out: &mut String, report: &Report) {
    let steps = report.first_steps();
    if steps.is_empty() {
        return;
    }
    heading(out, &format!("What to record first ({})", steps.len()));
    for (at, step) in steps.iter().take(MOST).enumerate() {
        let aside = if step.waiting.len() > 1 { format!(" [{} wait for it]", step.waiting.len()) } else { String::new() };
        out.push_str(&wrap(&format!("  {:>2}. ", at + 1), &format!("{} {}: {}{aside}", step.clause, step.title, step.hint)));
    }
    rest(out, "      ", steps.len(), MOST, "thing", "things");
}

/// Each framework beside the standard: its numbers and what does not conform.
fn frameworks(out: &mut String, report: &Report) {
    for framework in &report.frameworks {
        heading(out, &framework.title);
        let counts = &framework.readiness.counts;
        out.push_str(&wrap("", &format!("{} of {} that apply conform.", counts.conforms, counts.applicable())));
        let of = |id: &str| id.strip_prefix(&*framework.id).is_some_and(|rest| rest.starts_with(':'));
        let settled = |status| matches!(status, Status::Conforms | Status::NotApplicable);
        let open: Vec<_> = report.verdicts.iter().filter(|verdict| of(&verdict.id) && !settled(verdict.status)).collect();
        for verdict in open.iter().take(MOST) {
            let _ = writeln!(out, "\n  {} — {}", verdict.id, verdict.status.words());
            out.push_str(&wrap("    ", &verdict.title));
            out.push_str(&wrap("    ", &sentence(&verdict.reason)));
        }
        rest(out, "  ", open.len(), MOST, "verdict", "verdicts");
    }
}

fn gaps(out: &mut String, report: &Report, titles: &Titles) {
    let groups = report.gaps();
    let all: usize = groups.iter().map(|group| group.verdicts.len()).sum();
    heading(out, &format!("Gaps by clause ({all})"));
    if all == 0 {
        out.push_str("None of what the records decide is a gap.\n");
    }
    for group in groups {
        let _ = writeln!(out, "\n{} {}", group.id, group.title);
        for verdict in group.verdicts.iter().take(MOST) {
            let (cited, own) = phrases::address(&verdict.id);
            let own = own.map(|id| format!(" [{id}]")).unwrap_or_default();
            let state = if verdict.status == Status::Gap { "Gap" } else { "Partly met" };
            out.push_str(&wrap("  ", &format!("{cited}{own}  {state}: {}", verdict.title)));
            let reasons = phrases::reasons(report, verdict);
            for reason in reasons.iter().take(3) {
                out.push_str(&wrap("      - ", reason));
            }
            rest(out, "        ", reasons.len(), 3, "reason like these", "reasons like these");
            if let Some(next) = verdict.next.first() {
                let named: Vec<String> = next.subjects.iter().take(3).map(|id| named(id, titles)).collect();
                let more = phrases::subjects(verdict, next).saturating_sub(named.len());
                let more = if more > 0 { format!(" and {more} more") } else { String::new() };
                let where_ = if named.is_empty() { String::new() } else { format!(" ({}{more})", named.join(", ")) };
                out.push_str(&wrap("      → ", &format!("{}{where_}", phrases::step(report, verdict, next).trim_end_matches('.'))));
            }
        }
        rest(out, "  ", group.verdicts.len(), MOST, "gap", "gaps");
    }
}

/// The record's id, with its name where it has one.
fn named(id: &str, titles: &Titles) -> String {
    titles.get(id).map_or_else(|| id.to_owned(), |title| format!("{id} “{}”", short(title, 48)))
}

fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most { text.to_owned() } else { text.chars().take(most - 1).chain(['…']).collect() }
}

fn risks(out: &mut String, aims: &Aims, report: &Report) {
    let above = aims.risks_above_acceptance(report);
    let open: Vec<_> = above.risks.iter().filter(|risk| risk.acceptance != AcceptanceState::Accepted).collect();
    heading(out, &format!("Risks above acceptance ({})", above.risks.len()));
    if above.risks.is_empty() {
        out.push_str("None of the rated risks.\n");
    } else {
        let _ = match open.len() {
            0 => writeln!(out, "Each has an acceptance that holds.\n"),
            all if all == above.risks.len() => writeln!(out, "None has an acceptance that holds.\n"),
            some => writeln!(out, "{some} have no acceptance that holds.\n"),
        };
    }
    let accepted = above.risks.iter().filter(|risk| risk.acceptance == AcceptanceState::Accepted);
    for risk in open.iter().copied().chain(accepted).take(MOST) {
        let title = risk.title.as_ref().map_or("", |title| title);
        out.push_str(&wrap("  ", &format!("{} {title}: {}", risk.id, phrases::risk_state(risk))));
        if risk.treatments.is_empty() && !risk.missing.iter().any(|m| m.rule == "risk-above-acceptance-untreated") {
            out.push_str("      - No treatment is recorded.\n");
        }
        for missing in risk.missing.iter().take(3) {
            out.push_str(&wrap("      - ", &sentence(&missing.message)));
        }
        rest(out, "        ", risk.missing.len(), 3, "point", "points");
    }
    rest(out, "  ", above.risks.len(), MOST, "risk", "risks");
    if !above.unknown.is_empty() {
        let ids: Vec<&str> = above.unknown.iter().take(MOST).map(|id| id.as_str()).collect();
        out.push_str(&wrap(
            "  ",
            &format!(
                "It can't be told for {}: not rated, or not by the method's scales ({}).",
                count(above.unknown.len(), "risk", "risks"),
                ids.join(", ")
            ),
        ));
    }
}

fn soa(out: &mut String, aims: &Aims, report: &Report) {
    heading(out, "Statement of Applicability");
    if aims.root().statement_of_applicability.is_none() {
        out.push_str("None is recorded.\n");
        return;
    }
    let soa = aims.statement_of_applicability().judged(aims, report);
    let dated = soa.prepared_on.map_or_else(String::new, |on| format!(" Prepared on {on}."));
    out.push_str(&wrap(
        "",
        &format!(
            "{}: {} included, {} excluded, {} undecided. {} of the included are said to be implemented.{dated}",
            count(soa.lines.len(), "line", "lines"),
            soa.included,
            soa.excluded,
            soa.undecided,
            soa.implemented
        ),
    ));
    let excluded: Vec<_> = soa.lines.iter().filter(|line| line.decision == Some(SoaDecision::Excluded)).collect();
    for line in excluded.iter().take(MOST) {
        let why = line.justification.as_ref().map_or("no reason is given", |why| why);
        out.push_str(&wrap("  ", &format!("{} {} is excluded: {why}", line.control, line.title.as_ref().map_or("", |t| t))));
    }
    rest(out, "  ", excluded.len(), MOST, "exclusion", "exclusions");
    let undecided: Vec<&str> = soa.lines.iter().filter(|line| line.decision.is_none()).map(|line| &*line.control).collect();
    if !undecided.is_empty() {
        let cut: Vec<&str> = undecided.iter().take(MOST).copied().collect();
        let more = undecided.len() - cut.len();
        out.push_str(&wrap(
            "  ",
            &format!("Undecided: {}{}", cut.join(", "), if more > 0 { format!(" and {more} more") } else { String::new() }),
        ));
    }
}

fn due(out: &mut String, report: &Report, titles: &Titles) {
    let (late, ahead): (Vec<_>, Vec<_>) = report.calendar.iter().partition(|due| due.overdue);
    heading(out, "Due in the next 90 days");
    if report.calendar.is_empty() {
        out.push_str("Nothing is dated, neither late nor to come.\n");
        return;
    }
    for (at, (list, one, many)) in
        [(late, "date has passed", "dates have passed"), (ahead, "date is to come", "dates are to come")].into_iter().enumerate()
    {
        let _ = writeln!(out, "{}{}", if at > 0 { "\n" } else { "" }, count(list.len(), one, many));
        let days = phrases::together(&list);
        for due in days.iter().take(MOST) {
            let records: Vec<String> = match due.records.as_slice() {
                [only] => vec![named(only, titles)],
                several => several.iter().take(4).map(|id| (*id).to_owned()).collect(),
            };
            let more = due.records.len() - records.len();
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let records = if records.is_empty() { String::new() } else { format!(": {}{more}", records.join(", ")) };
            let first = format!("  {}  {:<14}", due.on, phrases::distance(report.as_of.days_until(due.on)));
            let why = if due.why.is_empty() { String::new() } else { format!(" ({})", due.why) };
            out.push_str(&wrap(&first, &format!("{}{records}{why}", due.what)));
        }
        rest(out, "  ", days.len(), MOST, "line", "lines");
    }
}

fn findings(out: &mut String, report: &Report) {
    let of = |severity| report.findings.iter().filter(move |f| f.severity == severity).count();
    heading(out, &format!("What the checks found ({})", report.findings.len()));
    let _ = writeln!(
        out,
        "{}, {}, {}\n",
        count(of(Severity::Error), "error", "errors"),
        count(of(Severity::Warning), "warning", "warnings"),
        count(of(Severity::Info), "note", "notes")
    );
    let kinds = phrases::by_rule(report);
    for kind in kinds.iter().take(MOST * 2) {
        for finding in kind.findings.iter().take(1) {
            let more = kind.findings.len() - 1;
            let more = if more > 0 { format!(" And {more} more like it.") } else { String::new() };
            out.push_str(&wrap(&format!("  {:<8} ", kind.severity.as_str()), &format!("{}{more}", sentence(&finding.message))));
        }
    }
    rest(out, "  ", kinds.len(), MOST * 2, "kind", "kinds");
}
