//! The short of the report as Markdown: for a repository, an issue or a chat.

mod escaped;

use std::fmt::Write;

use super::carried::{INTRODUCTION, STATES, WEAKEST, counted, heading, state, why};
use super::wording::{self, CANDIDATES, RAISED, RAISED_FIRST, by, distance};
pub(super) use escaped::plain;
use escaped::{code, prose};

use crate::Aims;
use crate::assess::{Due, Report, Status, gate_label};
use crate::crosswalk::{CarriedState, Crosswalk, framework_ground};
use crate::language::{Arg, Language, NAMED, Part, Phrase, capital, phrases};
use crate::read::Ground;
use crate::views::AcceptanceState;

phrases! { pub(crate) Markdown:
    UNTITLED = "AI management system";
    AS_OF = "ISO/IEC 42001:2023, as of {on}";
    GATE = "Readiness gate";
    STATE = "State";
    BLOCKED_BY = "Blocked by";
    FIRST = "What to record first";
    OPEN_RISKS = "Risks above acceptance without a valid acceptance";
    GAPS = "Gaps";
    NO_GAP = "The records show no gap.";
    /// {framework} is the title of a framework, {id} its id.
    FRAMEWORK = "{framework} ({id})";
    FRAMEWORK_CONFORMS = "Evaluated beside the standard: {conforms} of {applicable} applicable requirements and controls conform.";
    OVERDUE = "Overdue";
    UPCOMING = "Upcoming";
    MORE = "… and {count} more";
    /// A heading and how many things stand under it.
    COUNTED = "{heading} ({count})";
    DISCLAIMER = "This is neither a certification decision nor legal advice; it presents what the records show.";
}

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
    markdown_with(aims, report, &[])
}

/// The same with how far the records reach toward other frameworks, behind the frameworks beside the standard.
pub fn markdown_with(aims: &Aims, report: &Report, crosswalks: &[Crosswalk]) -> String {
    let mut out = Out { text: String::new(), language: report.language() };
    let title = aims.root().title.as_ref().map_or(out.language.text(UNTITLED), |title| title);
    out.text = format!("# {}\n\n", plain(title));
    out.line("", &out.say(AS_OF, &[("on", report.as_of.into())]));
    let _ = writeln!(out.text, "\n**{}**\n", plain(&wording::headline(report)));
    raised(&mut out, report);
    standing(&mut out, report);
    first(&mut out, report);
    risks(&mut out, aims, report);
    gaps(&mut out, aims, report);
    frameworks(&mut out, report);
    crosswalks.iter().for_each(|view| carried(&mut out, view));
    due(&mut out, report);
    let _ = writeln!(out.text, "\n{}", out.word(DISCLAIMER));
    out.text
}

/// The Markdown so far, and its language.
struct Out<'l> {
    text: String,
    language: &'l Language,
}

impl Out<'_> {
    /// A text as Markdown: what fills its places is text but for markup.
    fn say(&self, phrase: Phrase, args: &[(&str, Arg<'_>)]) -> String {
        let mut out = String::new();
        self.language.each(phrase, args, &mut |part| match part {
            Part::Text(text) | Part::Filled(text) => out.push_str(&plain(text)),
            Part::Markup(markdown) => out.push_str(markdown),
        });
        out
    }

    /// A text without places.
    fn word(&self, phrase: Phrase) -> String {
        plain(self.language.text(phrase))
    }

    /// A message as a sentence.
    fn sentence(&self, message: &str) -> String {
        prose(&self.language.sentence(message))
    }

    /// What is behind something, in words before it.
    fn ground(&self, ground: Option<Ground>) -> String {
        ground.map_or_else(String::new, |ground| format!("*{}* ", plain(ground.label(self.language))))
    }

    fn line(&mut self, indent: &str, line: &str) {
        let _ = writeln!(self.text, "{indent}{line}");
    }

    /// A heading of the second level with the number of what stands under it.
    fn heading(&mut self, heading: Phrase, count: usize) {
        let heading = self.say(COUNTED, &[("heading", self.language.text(heading).into()), ("count", count.into())]);
        let _ = writeln!(self.text, "\n## {heading}\n");
    }

    /// How many are not written out.
    fn rest(&mut self, all: usize) {
        if all > MOST {
            self.line("- ", &self.say(MORE, &[("count", (all - MOST).into())]));
        }
    }
}

/// What an auditor would raise first.
fn raised(out: &mut Out<'_>, report: &Report) {
    if report.priorities.is_empty() {
        return;
    }
    out.heading(RAISED_FIRST, report.priorities.len());
    for priority in report.priorities.iter().take(RAISED) {
        let about = plain(&wording::about(priority, out.language));
        let grade = plain(priority.grade.label(out.language));
        let message = out.sentence(&priority.message);
        let grounds = out.language.list(wording::grounds(priority).map(|ground| ground.label(out.language)));
        let grounds = if grounds.is_empty() { String::new() } else { format!(" *{}*", plain(&grounds)) };
        let _ = writeln!(out.text, "1. **{about}** ({grade}){grounds}: {message}");
        if let Some(hint) = &priority.hint {
            let hint = out.sentence(hint);
            out.line("   ", &format!("→ {hint}"));
        }
    }
    if report.priorities.len() > RAISED {
        out.line("", &format!("\n{}", out.say(MORE, &[("count", (report.priorities.len() - RAISED).into())])));
    }
    out.line("", &format!("\n{}\n", out.word(CANDIDATES)));
}

fn standing(out: &mut Out<'_>, report: &Report) {
    let _ = writeln!(out.text, "{}\n", plain(&wording::standing(report)));
    let proof = wording::proof(report);
    if !proof.is_empty() {
        let _ = writeln!(out.text, "{}\n", plain(&proof));
    }
    let _ = writeln!(out.text, "| {} | {} | {} |\n| --- | --- | --- |", out.word(GATE), out.word(STATE), out.word(BLOCKED_BY));
    for gate in &report.gates {
        let (name, state) = (capital(gate_label(&gate.name, out.language)), gate.state.label(out.language));
        let _ =
            writeln!(out.text, "| {} | {} | {} |", plain(&name), plain(state), prose(&capital(&wording::gate_counts(gate, out.language))));
    }
}

fn first(out: &mut Out<'_>, report: &Report) {
    let steps = report.first_steps();
    if steps.is_empty() {
        return;
    }
    out.heading(FIRST, steps.len());
    for step in steps.iter().take(MOST) {
        let hint = out.sentence(&step.hint);
        let ground = out.ground(Some(Ground::Standard));
        let _ = writeln!(out.text, "1. {ground}{hint} ({} {})", plain(&step.clause), plain(&step.title));
    }
    out.rest(steps.len());
}

fn risks(out: &mut Out<'_>, aims: &Aims, report: &Report) {
    let above = aims.risks_above_acceptance(report);
    let open: Vec<_> = above.risks.iter().filter(|risk| risk.acceptance != AcceptanceState::Accepted).collect();
    if open.is_empty() {
        return;
    }
    out.heading(OPEN_RISKS, open.len());
    for risk in open.iter().take(MOST) {
        let (title, state) = (risk.title.as_ref().map_or("", |title| title), wording::risk_state(risk, out.language));
        let _ = writeln!(out.text, "- {} {}: {}", code(&risk.id), plain(title), plain(&state));
    }
    out.rest(open.len());
}

fn gaps(out: &mut Out<'_>, aims: &Aims, report: &Report) {
    let (groups, steps, titles) = (report.gaps(), wording::steps(aims, report), aims.titles());
    let all: usize = groups.iter().map(|group| group.verdicts.len()).sum();
    out.heading(GAPS, all);
    if all == 0 {
        let _ = writeln!(out.text, "{}", out.word(NO_GAP));
    }
    for (number, group) in groups.iter().enumerate() {
        let _ = writeln!(out.text, "{}### {} {}\n", if number > 0 { "\n" } else { "" }, group.id, plain(&group.title));
        for verdict in group.verdicts.iter().take(MOST) {
            let (cited, own) = wording::address(&verdict.id);
            let own = own.map_or_else(String::new, |id| format!(" {}", code(id)));
            let status = plain(verdict.status.label(out.language));
            let _ = writeln!(out.text, "- **{}**{own} {status}: {}", plain(&cited), plain(&verdict.title));
            let mut ours = steps.iter().filter(|step| step.verdicts.contains(&verdict.id));
            let Some(first) = ours.next() else {
                out.line("  - ", &format!("{}{}", out.ground(Some(Ground::Standard)), out.sentence(&verdict.reason)));
                continue;
            };
            let hint = first.hint.as_ref().map_or_else(String::new, |hint| format!(" → {}", out.sentence(hint)));
            let who = wording::who(report, first).0;
            let who = who.as_ref().map_or_else(String::new, |who| format!(" ({})", plain(titles.get(who).unwrap_or(who))));
            let (ground, message) = (out.ground(first.ground), out.sentence(&first.message));
            out.line("  - ", &format!("{ground}{message}{hint}{who}"));
            match ours.count() {
                0 => {}
                more => out.line("  - ", &plain(&out.language.more(more))),
            }
        }
        out.rest(group.verdicts.len());
    }
}

/// Each framework beside the standard: its numbers, and what does not conform.
fn frameworks(out: &mut Out<'_>, report: &Report) {
    for (framework, verdicts) in report.by_framework() {
        let counts = &framework.readiness.counts;
        let id = code(&framework.id);
        let heading = out.say(FRAMEWORK, &[("framework", (&framework.title).into()), ("id", Arg::Markup(&id))]);
        let ground = out.ground(Some(framework_ground(&framework.id, &[])));
        let args = [("conforms", counts.conforms.into()), ("applicable", counts.applicable().into())];
        let _ = writeln!(out.text, "\n## {heading}\n\n{ground}{}\n", out.say(FRAMEWORK_CONFORMS, &args));
        let open: Vec<_> = verdicts.iter().filter(|verdict| !matches!(verdict.status, Status::Conforms | Status::NotApplicable)).collect();
        for verdict in open.iter().take(MOST) {
            let status = plain(verdict.status.label(out.language));
            let _ = writeln!(out.text, "- {} {status}: {}", code(&verdict.id), plain(&verdict.title));
            let hint = verdict.next.first().map_or_else(String::new, |next| format!(" → {}", out.sentence(&next.hint)));
            let reason = out.sentence(&verdict.reason);
            out.line("  - ", &format!("{reason}{hint}"));
        }
        out.rest(open.len());
    }
}

/// How far the records reach toward another framework: the counts, and the items that are not covered or only in part.
fn carried(out: &mut Out<'_>, view: &Crosswalk) {
    let language = out.language;
    let _ = writeln!(out.text, "\n## {}\n", plain(&heading(view, language)));
    let counts = plain(&counted(view, language));
    out.line("", &format!("{}{counts} {}", out.ground(Some(view.ground)), out.word(INTRODUCTION)));
    out.line("", "");
    for note in &view.notes {
        let note = out.sentence(note);
        out.line("- ", &note);
    }
    for wanted in STATES {
        let items: Vec<_> = view.items.iter().filter(|item| item.state == wanted).collect();
        if items.is_empty() {
            continue;
        }
        let named = out.language.say(COUNTED, &[("heading", (&state(wanted, language)).into()), ("count", items.len().into())]);
        let _ = writeln!(out.text, "\n### {}\n", plain(&named));
        for item in items.iter().take(MOST) {
            let title = plain(item.title.as_ref().map_or("", |title| title));
            let hint = item.next.first().map_or_else(String::new, |next| format!(" → {}", out.sentence(&next.hint)));
            let reason = out.sentence(&why(item, language));
            let weakest = item.weakest.as_ref().filter(|_| wanted != CarriedState::NotCovered);
            let weakest = weakest.map_or_else(String::new, |weakest| {
                let name = out.word(WEAKEST);
                format!(" {}", out.say(NAMED, &[("name", Arg::Markup(&name)), ("text", Arg::Markup(&out.sentence(weakest)))]))
            });
            let _ = writeln!(out.text, "- {} {title}: {reason}{weakest}{hint}", code(&item.id));
        }
        out.rest(items.len());
    }
}

fn due(out: &mut Out<'_>, report: &Report) {
    let (late, ahead): (Vec<&Due>, Vec<&Due>) = report.calendar.iter().partition(|due| due.overdue);
    for (heading, list) in [(OVERDUE, late), (UPCOMING, ahead)] {
        if list.is_empty() {
            continue;
        }
        out.heading(heading, list.len());
        let days = wording::together(&list, out.language);
        for due in days.iter().take(MOST) {
            let records: Vec<String> = due.records.iter().take(4).map(|id| code(id)).collect();
            let more = due.records.len() - records.len();
            let more = if more > 0 { format!(" {}", plain(&out.language.more(more))) } else { String::new() };
            let records = if records.is_empty() { String::new() } else { format!(": {}{more}", out.language.list(&records)) };
            let why = if due.why.is_empty() { String::new() } else { format!(" ({})", plain(&due.why)) };
            let on = plain(&by(due.on, out.language));
            let away = plain(&distance(report.as_of.days_until(due.on.last()), out.language));
            let ground = out.ground(due.ground);
            let _ = writeln!(out.text, "- {on} ({away}) {ground}{}{records}{why}", plain(&due.what));
        }
        out.rest(days.len());
    }
}
