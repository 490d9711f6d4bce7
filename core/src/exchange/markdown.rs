//! The short of the report as Markdown: for a repository, an issue or a chat.

use std::fmt::Write;

use super::phrases::{self, count, distance, phrase, sentence};
use crate::Aims;
use crate::assess::{Due, Report, Status};
use crate::views::AcceptanceState;

/// Most gaps of one clause, and most days of what is due, that are written out.
const MOST: usize = 20;

/// The report in short as Markdown: readiness, gates, open risks, gaps by clause and what is due. What users wrote is text in it, never markup.
///
/// ```
/// use aimskit::exchange::markdown;
/// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "title": "Us & [them]"}"#).aims.ok_or("unreadable")?;
/// let text = markdown(&aims, &aims.assess("2026-11-23".parse::<aimskit::read::Date>()?));
/// assert!(text.starts_with("# Us &amp; \\[them\\]\n"), "{text}");
/// assert!(text.contains("| Stage 1 |"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn markdown(aims: &Aims, report: &Report) -> String {
    let mut out = String::new();
    let title = aims.root().title.as_ref().map_or("AI management system", |t| t);
    let _ = writeln!(
        out,
        "# {}\n\nISO/IEC 42001:2023, as the records stand on {}\n\n**{}**\n",
        plain(title),
        report.as_of,
        phrases::headline(report)
    );
    standing(&mut out, report);
    first(&mut out, report);
    risks(&mut out, aims, report);
    gaps(&mut out, aims, report);
    frameworks(&mut out, report);
    due(&mut out, report);
    out.push_str("\nNo certification decision and no legal advice: what the records show.\n");
    out
}

fn standing(out: &mut String, report: &Report) {
    let (readiness, counts) = (&report.readiness, &report.readiness.counts);
    let _ = writeln!(
        out,
        "Of {} requirements and controls that apply, {}, {} and {}; for {} the records do not tell. Score {} of 1000.\n\n| Gate | | What blocks it |\n| --- | --- | --- |",
        counts.applicable(),
        phrases::verdicts(counts.conforms, Status::Conforms),
        phrases::verdicts(counts.partial, Status::Partial),
        if counts.gap == 1 { "1 is a gap".to_owned() } else { format!("{} are gaps", counts.gap) },
        counts.not_determined,
        readiness.score_per_mille,
    );
    for gate in &report.gates {
        let (name, state) = (phrases::gate_name(&gate.name), phrases::gate_state(gate.state));
        let _ = writeln!(out, "| {} | {state} | {} |", plain(&name), prose(&phrase(&phrases::gate_counts(gate))));
    }
}

fn first(out: &mut String, report: &Report) {
    let steps = report.first_steps();
    if steps.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n## What to record first ({})\n", steps.len());
    for step in steps.iter().take(MOST) {
        let _ = writeln!(out, "1. {} ({} {})", prose(&sentence(&step.hint)), plain(&step.clause), plain(&step.title));
    }
    rest(out, steps.len());
}

fn risks(out: &mut String, aims: &Aims, report: &Report) {
    let above = aims.risks_above_acceptance(report);
    let open: Vec<_> = above.risks.iter().filter(|risk| risk.acceptance != AcceptanceState::Accepted).collect();
    if open.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n## Risks above acceptance that nobody accepted ({})\n", open.len());
    for risk in open.iter().take(MOST) {
        let _ =
            writeln!(out, "- {} {}: {}", code(&risk.id), plain(risk.title.as_ref().map_or("", |t| t)), plain(&phrases::risk_state(risk)));
    }
    rest(out, open.len());
}

fn gaps(out: &mut String, aims: &Aims, report: &Report) {
    let (groups, steps, titles) = (report.gaps(), phrases::steps(aims, report), aims.titles());
    let all: usize = groups.iter().map(|group| group.verdicts.len()).sum();
    let _ = writeln!(out, "\n## Gaps ({all})");
    if all == 0 {
        out.push_str("\nNone of what the records decide is a gap.\n");
    }
    for group in &groups {
        let _ = writeln!(out, "\n### {} {}\n", group.id, plain(&group.title));
        for verdict in group.verdicts.iter().take(MOST) {
            let (cited, own) = phrases::address(&verdict.id);
            let own = own.map_or_else(String::new, |id| format!(" {}", code(id)));
            let _ = writeln!(out, "- **{}**{own} {}: {}", plain(&cited), verdict.status.words(), plain(&verdict.title));
            let mut ours = steps.iter().filter(|step| step.verdicts.contains(&verdict.id));
            let Some(first) = ours.next() else {
                let _ = writeln!(out, "  - {}", prose(&sentence(&verdict.reason)));
                continue;
            };
            let hint = first.hint.as_ref().map_or_else(String::new, |hint| format!(" → {}", prose(&sentence(hint))));
            let who = phrases::who(report, first).0;
            let who = who.as_ref().map_or_else(String::new, |who| format!(" ({})", plain(titles.get(who).unwrap_or(who))));
            let _ = writeln!(out, "  - {}{hint}{who}", prose(&sentence(&first.message)));
            match ours.count() {
                0 => {}
                more => drop(writeln!(out, "  - and {more} more")),
            }
        }
        rest(out, group.verdicts.len());
    }
}

/// Each framework beside the standard: its numbers, and what does not conform.
fn frameworks(out: &mut String, report: &Report) {
    for (framework, verdicts) in report.by_framework() {
        let counts = &framework.readiness.counts;
        let _ = writeln!(
            out,
            "\n## {} ({})\n\nJudged beside the standard: {} of {} that apply conform.\n",
            plain(&framework.title),
            code(&framework.id),
            counts.conforms,
            counts.applicable()
        );
        let open: Vec<_> = verdicts.iter().filter(|verdict| !matches!(verdict.status, Status::Conforms | Status::NotApplicable)).collect();
        for verdict in open.iter().take(MOST) {
            let _ = writeln!(out, "- {} {}: {}", code(&verdict.id), verdict.status.words(), plain(&verdict.title));
            let hint = verdict.next.first().map_or_else(String::new, |next| format!(" → {}", prose(&sentence(&next.hint))));
            let _ = writeln!(out, "  - {}{hint}", prose(&sentence(&verdict.reason)));
        }
        rest(out, open.len());
    }
}

fn due(out: &mut String, report: &Report) {
    if report.calendar.is_empty() {
        return;
    }
    let (late, ahead): (Vec<&Due>, Vec<&Due>) = report.calendar.iter().partition(|due| due.overdue);
    for (words, list) in [("Overdue", late), ("To come", ahead)] {
        if list.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n## {words} ({})\n", list.len());
        let days = phrases::together(&list);
        for due in days.iter().take(MOST) {
            let records: Vec<String> = due.records.iter().take(4).map(|id| code(id)).collect();
            let more = due.records.len() - records.len();
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let records = if records.is_empty() { String::new() } else { format!(": {}{more}", records.join(", ")) };
            let why = if due.why.is_empty() { String::new() } else { format!(" ({})", plain(&due.why)) };
            let _ = writeln!(out, "- {} ({}) {}{records}{why}", due.on, distance(report.as_of.days_until(due.on)), plain(&due.what));
        }
        rest(out, days.len());
    }
}

fn rest(out: &mut String, all: usize) {
    if all > MOST {
        let _ = writeln!(out, "- … and {}", count(all - MOST, "more", "more"));
    }
}

/// Text as Markdown that says the same: no emphasis, link, list, table, HTML or mention comes of it.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' | '$' => {
                out.push('\\');
                out.push(c);
            }
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            // A joiner of no width: nobody is called by a text that names them.
            '@' => out.push_str("@\u{2060}"),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// An id or word as code.
fn code(text: &str) -> String {
    let clean: String = text.chars().map(|c| if c == '`' || c == '|' || c.is_control() { ' ' } else { c }).collect();
    format!("`{clean}`")
}

/// A message: what stands between backticks is code, all else text.
fn prose(message: &str) -> String {
    let mut out = String::new();
    let mut rest = message;
    while let Some((before, tail)) = rest.split_once('`') {
        let Some((inside, after)) = tail.split_once('`') else { break };
        out.push_str(&plain(before));
        out.push_str(&code(inside));
        rest = after;
    }
    out.push_str(&plain(rest));
    out
}

#[cfg(test)]
mod tests {
    use super::{plain, prose};

    #[test]
    fn nothing_is_markup() {
        assert_eq!(plain("*a* _b_ [c](d) <e> | #1 `f`\n- g"), "\\*a\\* \\_b\\_ \\[c\\](d) &lt;e&gt; \\| \\#1 \\`f\\` - g");
        assert_eq!(plain("@team"), "@\u{2060}team");
        assert_eq!(prose("`R|1` is *x* & `y"), "`R 1` is \\*x\\* &amp; \\`y");
    }
}
