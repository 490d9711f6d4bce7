//! The gap list: by clause, with what is wrong, the records, what to do, who answers for it and what kind of work it is; then what nobody can tell yet.

use std::fmt::Write;

use super::escape::{escape, prose};
use super::parts::{Page, fold, more, tag};
use crate::assess::{Status, Verdict};
use crate::exchange::phrases::{self, count, phrase, sentence, spaced};
use crate::views::{GapStep, is_standard};

/// Most steps and records shown for one gap.
const MOST: usize = 6;

/// From so many undecided ones on, they are folded.
const LONG: usize = 12;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let groups = page.report.gaps();
    let all: usize = groups.iter().map(|group| group.verdicts.len()).sum();
    let steps = phrases::steps(page.aims, page.report);
    let _ = match all {
        0 => write!(out, "<p>None of what the records decide is a gap.</p>"),
        _ => write!(
            out,
            "<p>{} or met in part, because of {} that can be put right. One of these may stand behind several gaps.</p>",
            count(all, "requirement or control is not met", "requirements and controls are not met"),
            count(steps.len(), "thing", "things"),
        ),
    };
    first(out, page);
    for group in groups {
        let _ = write!(out, "<h3>{} {}</h3><div class=\"cards\">", escape(&group.id), escape(&group.title));
        for verdict in &group.verdicts {
            card(out, page, verdict, &steps);
        }
        out.push_str("</div>");
    }
    unknown(out, page);
}

/// What would decide most, where the records are silent.
fn first(out: &mut String, page: &Page<'_>) {
    let steps = page.report.first_steps();
    if steps.is_empty() {
        return;
    }
    let _ = write!(out, "<h3>What to record first <span class=\"soft\">{}</span></h3><ol>", steps.len());
    for step in &steps {
        let _ = write!(
            out,
            "<li>{} <span class=\"soft\">{} {}</span></li>",
            prose(&sentence(&step.hint)),
            escape(&step.clause),
            escape(&step.title)
        );
    }
    out.push_str("</ol>");
}

fn card(out: &mut String, page: &Page<'_>, verdict: &Verdict, steps: &[GapStep]) {
    let (cited, own) = phrases::address(&verdict.id);
    let own = own.map(|id| format!(" <code class=\"soft\">{}</code>", escape(id))).unwrap_or_default();
    let _ = write!(
        out,
        "<article id=\"g-{}\"><div class=\"what\">{} <b>{}</b>{own}<p>{}</p>",
        escape(&verdict.id),
        tag(verdict.status),
        escape(&cited),
        escape(&verdict.title),
    );
    because(out, page, verdict);
    out.push_str("</div><div>");
    let ours: Vec<&GapStep> = steps.iter().filter(|step| step.verdicts.contains(&verdict.id)).collect();
    for step in ours.iter().take(MOST) {
        one_step(out, page, step);
    }
    let left = ours.len().saturating_sub(MOST);
    if left > 0 {
        let _ = write!(out, "<p>{}</p>", more(left));
    }
    if ours.is_empty() {
        let _ = write!(out, "<p>{}</p>", prose(&sentence(&verdict.reason)));
        for next in verdict.next.iter().take(MOST) {
            todo(out, &next.hint);
        }
    }
    out.push_str("</div></article>");
}

/// The checks behind the verdict, folded.
fn because(out: &mut String, page: &Page<'_>, verdict: &Verdict) {
    if verdict.because.is_empty() {
        return;
    }
    let _ = write!(out, "<details class=\"repeats\"><summary>{}</summary><ul>", count(verdict.because.len(), "check", "checks"));
    for because in &verdict.because {
        let failed = if because.failed.is_empty() { String::new() } else { format!(": {}", page.records(&because.failed, MOST)) };
        let _ = write!(
            out,
            "<li>{} <span class=\"soft\">{}{failed}</span></li>",
            escape(&phrase(&spaced(&because.rule))),
            phrases::tally(because)
        );
    }
    out.push_str("</ul></details>");
}

fn one_step(out: &mut String, page: &Page<'_>, step: &GapStep) {
    let _ = write!(out, "<div class=\"step\"><p>{}</p>", prose(&sentence(&step.message)));
    if let Some(hint) = &step.hint {
        todo(out, hint);
    }
    let (who, why) = phrases::who(page.report, step);
    let why = if why.is_empty() { String::new() } else { format!(" ({why})") };
    let record = match (&step.id, &step.kind) {
        (Some(id), _) => page.record(id),
        (None, Some(kind)) => escape(&spaced(kind)),
        (None, None) => String::new(),
    };
    let record = if record.is_empty() { record } else { format!("<span>Record: {record}</span>") };
    let _ = write!(
        out,
        "<p class=\"facts\">{record}<span>Who: {}{why}</span><span>Work: {}</span></p></div>",
        page.actor(who.as_deref()),
        phrases::effort(step.effort)
    );
}

pub(super) fn todo(out: &mut String, hint: &str) {
    let _ = write!(out, "<p class=\"next\"><span aria-hidden=\"true\">→</span> <span>{}</span></p>", prose(&sentence(hint)));
}

/// What the records do not tell: no gap, and nothing that counts as met.
fn unknown(out: &mut String, page: &Page<'_>) {
    let open: Vec<&Verdict> =
        page.report.verdicts.iter().filter(|verdict| verdict.status == Status::NotDetermined && is_standard(verdict)).collect();
    if open.is_empty() {
        return;
    }
    let _ = write!(out, "<h3>What the records do not tell <span class=\"soft\">{}</span></h3>", open.len());
    let long = open.len() > LONG;
    if long {
        fold(out, "Show all", open.len());
    }
    out.push_str("<ul class=\"plain\">");
    for verdict in open {
        let (cited, own) = phrases::address(&verdict.id);
        let own = own.map(|id| format!(" <code class=\"soft\">{}</code>", escape(id))).unwrap_or_default();
        let _ = write!(
            out,
            "<li id=\"u-{}\">{} <b>{}</b>{own} {} <span class=\"soft\">{}</span>",
            escape(&verdict.id),
            tag(verdict.status),
            escape(&cited),
            escape(&verdict.title),
            prose(&sentence(&verdict.reason))
        );
        if let Some(next) = verdict.next.first() {
            todo(out, &next.hint);
        }
        out.push_str("</li>");
    }
    out.push_str(if long { "</ul></details>" } else { "</ul>" });
}
