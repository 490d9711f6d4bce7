//! The gap list: by clause, with what is wrong, the records, what to do, who answers for it and what kind of work it is; then what is not
//! determined.

use std::fmt::Write;

use super::escape::escape;
use super::parts::{Page, fold, soft};
use crate::assess::{Status, Verdict};
use crate::exchange::wording;
use crate::language::{Arg, phrases};
use crate::read::Ground;
use crate::views::{GapStep, is_standard};

phrases! { pub(crate) PageGaps:
    NO_GAP = "The records show no gap.";
    NOT_CONFORMING = one "{count} requirement or control does not conform or partially conforms." other "{count} requirements and controls do not conform or partially conform.";
    TO_CORRECT = one "{count} point has to be corrected; it may concern several gaps." other "{count} points have to be corrected; one point may concern several gaps.";
    FIRST = "What to record first";
    CHECKS = one "{count} check" other "{count} checks";
    RECORD = "Record";
    ACTOR = "Responsible";
    /// {why} says why it is this role or person.
    ACTOR_BECAUSE = "{actor} ({why})";
    WORK = "Work";
    NOT_DETERMINED = "Not determined";
    SHOW_ALL = "Show all";
}

/// Most steps and records shown for one gap.
const MOST: usize = 6;

/// From so many undecided ones on, they are folded.
const LONG: usize = 12;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let groups = page.report.gaps();
    let all: usize = groups.iter().map(|group| group.verdicts.len()).sum();
    let steps = wording::steps(page.aims, page.report);
    let _ = match all {
        0 => write!(out, "<p>{}</p>", page.text(NO_GAP)),
        _ => write!(out, "<p>{} {}</p>", page.count(NOT_CONFORMING, all), page.count(TO_CORRECT, steps.len())),
    };
    first(out, page);
    for group in groups {
        let _ = write!(out, "<h3>{} {}</h3><div class=\"cards\">", escape(&group.id), escape(&group.title));
        for verdict in &group.verdicts {
            card(out, page, verdict, &steps);
        }
        out.push_str("</div>");
    }
    undetermined(out, page);
}

/// What would determine most, where the records are silent.
fn first(out: &mut String, page: &Page<'_>) {
    let steps = page.report.first_steps();
    if steps.is_empty() {
        return;
    }
    let _ = write!(out, "{}<ol>", page.heading(FIRST, steps.len()));
    for step in &steps {
        let place = format!("{} {}", escape(&step.clause), escape(&step.title));
        let _ = write!(out, "<li>{}{} {}</li>", grounded(page, Some(Ground::Standard)), page.sentence(&step.hint), soft(&place));
    }
    out.push_str("</ol>");
}

/// A requirement or control by its address, behind it the project's own id.
pub(super) fn address(id: &str) -> String {
    let (cited, own) = wording::address(id);
    let own = own.map(|id| format!(" <code class=\"soft\">{}</code>", escape(id))).unwrap_or_default();
    format!("<b>{}</b>{own}", escape(&cited))
}

fn card(out: &mut String, page: &Page<'_>, verdict: &Verdict, steps: &[GapStep]) {
    let _ = write!(
        out,
        "<article id=\"g-{}\"><div class=\"what\">{} {}<p>{}</p>",
        escape(&verdict.id),
        page.tag(verdict.status),
        address(&verdict.id),
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
        let _ = write!(out, "<p>{}</p>", page.more(left));
    }
    if ours.is_empty() {
        let _ = write!(out, "<p>{}{}</p>", grounded(page, Some(Ground::Standard)), page.sentence(&verdict.reason));
        for next in verdict.next.iter().take(MOST) {
            todo(out, page, &next.hint);
        }
    }
    out.push_str("</div></article>");
}

/// The checks behind the verdict, folded.
fn because(out: &mut String, page: &Page<'_>, verdict: &Verdict) {
    if verdict.because.is_empty() {
        return;
    }
    let _ = write!(out, "<details class=\"repeats\"><summary>{}</summary><ul>", page.count(CHECKS, verdict.because.len()));
    for because in &verdict.because {
        let tally = escape(&wording::tally(because, page.language()));
        let failed = if because.failed.is_empty() { String::new() } else { format!(": {}", page.records(&because.failed, MOST)) };
        let _ = write!(out, "<li><code>{}</code> <span class=\"soft\">{tally}{failed}</span></li>", escape(&because.rule));
    }
    out.push_str("</ul></details>");
}

fn one_step(out: &mut String, page: &Page<'_>, step: &GapStep) {
    let _ = write!(out, "<div class=\"step\"><p>{}{}</p>", grounded(page, step.ground), page.sentence(&step.message));
    if let Some(hint) = &step.hint {
        todo(out, page, hint);
    }
    let record = match (&step.id, &step.kind) {
        (Some(id), _) => Some(page.record(id)),
        (None, Some(kind)) => Some(escape(page.language().kind(kind))),
        (None, None) => None,
    };
    let record = record.map_or_else(String::new, |record| format!("<span>{}</span>", page.named(RECORD, &record)));
    let (who, why) = wording::who(page.report, step);
    let mut actor = page.actor(who.as_deref());
    if !why.is_empty() {
        actor = page.say(ACTOR_BECAUSE, &[("actor", Arg::Markup(&actor)), ("why", why.into())]);
    }
    let _ = write!(
        out,
        "<p class=\"facts\">{record}<span>{}</span><span>{}</span></p></div>",
        page.named(ACTOR, &actor),
        page.named(WORK, &escape(step.effort.label(page.language())))
    );
}

/// What is behind something, to stand before its text.
pub(super) fn grounded(page: &Page<'_>, ground: Option<Ground>) -> String {
    ground.map_or_else(String::new, |ground| format!("{} ", page.ground(ground)))
}

pub(super) fn todo(out: &mut String, page: &Page<'_>, hint: &str) {
    let _ = write!(out, "<p class=\"next\"><span aria-hidden=\"true\">→</span> <span>{}</span></p>", page.sentence(hint));
}

/// What is not determined: no gap, and nothing that counts as conforming.
fn undetermined(out: &mut String, page: &Page<'_>) {
    let open: Vec<&Verdict> =
        page.report.verdicts.iter().filter(|verdict| verdict.status == Status::NotDetermined && is_standard(verdict)).collect();
    if open.is_empty() {
        return;
    }
    out.push_str(&page.heading(NOT_DETERMINED, open.len()));
    let long = open.len() > LONG;
    if long {
        fold(out, page.language().text(SHOW_ALL), open.len());
    }
    out.push_str("<ul class=\"plain\">");
    for verdict in open {
        let _ = write!(
            out,
            "<li id=\"u-{}\">{} {} {} {}",
            escape(&verdict.id),
            page.tag(verdict.status),
            address(&verdict.id),
            escape(&verdict.title),
            soft(&page.sentence(&verdict.reason))
        );
        if let Some(next) = verdict.next.first() {
            todo(out, page, &next.hint);
        }
        out.push_str("</li>");
    }
    out.push_str(if long { "</ul></details>" } else { "</ul>" });
}
