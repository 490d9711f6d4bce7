//! The risk register, the highest risk first, with how each level comes about.

use std::fmt::Write;

use super::escape::{escape, prose};
use super::matrix::shade;
use super::parts::{Page, end_table, list, soft};
use crate::exchange::words::OPTIONS;
use crate::language::{Arg, Phrase, capital, phrases};
use crate::views::{LevelExplained, RatingKind, RiskLevel, RiskLine, RiskMatrix, RiskRegister, TreatmentLine};

phrases! { pub(crate) PageRegister:
    REGISTER = "Risk register";
    NO_RISK = "No risk is recorded.";
    INTRODUCTION = "The highest risks first: by the level of the decisive rating, then by its score. The decisive level is set in bold.";
    /// {treatments} are treatments.
    ASTRAY = "Treatments without a recorded risk: {treatments}.";
    PLACE = "Rank";
    RISK = "Risk";
    INHERENT = "Inherent";
    CURRENT = "Current";
    RESIDUAL = "Residual";
    OWNER = "Owner";
    TREATMENT = "Treatment";
    REVIEW_BY = "Review by";
    OPPORTUNITY = "(opportunity)";
    CLOSED_ON = "closed on {on}";
    OVERDUE = "overdue";
    NO_TREATMENT = "none";
    /// {id} is a risk.
    EXPLAINED = "How the levels of {id} are determined";
    OPEN_ACTIONS = one "{count} action open" other "{count} actions open";
    ACCEPTED_UNTIL = "accepted until {until}";
}

const COLUMNS: [Phrase; 8] = [PLACE, RISK, INHERENT, CURRENT, RESIDUAL, OWNER, TREATMENT, REVIEW_BY];

/// Most AI systems and treatments named in one row.
const MOST: usize = 4;
/// Most treatments named that belong to no risk.
const ASTRAY_MOST: usize = 12;

pub(super) fn write(out: &mut String, page: &Page<'_>, register: &RiskRegister, matrix: &RiskMatrix) {
    out.push_str(&page.heading(REGISTER, register.risks.len()));
    if register.risks.is_empty() {
        let _ = write!(out, "<p>{}</p>", page.text(NO_RISK));
        return;
    }
    let _ = write!(out, "<p>{}</p>", page.text(INTRODUCTION));
    page.table(out, "register", &COLUMNS);
    for line in register.ranked() {
        one(out, page, line, matrix);
    }
    end_table(out);
    if !register.astray.is_empty() {
        let treatments = page.records(&register.astray, ASTRAY_MOST);
        let _ = write!(out, "<p class=\"soft\">{}</p>", page.say(ASTRAY, &[("treatments", Arg::Markup(&treatments))]));
    }
}

fn one(out: &mut String, page: &Page<'_>, line: &RiskLine, matrix: &RiskMatrix) {
    let systems: Vec<String> = line.ai_systems.iter().take(MOST).map(|id| page.actor(Some(id))).collect();
    let mut name = format!("<code>{}</code> {}", escape(&line.id), line.title.as_ref().map_or_else(String::new, |title| escape(title)));
    if line.opportunity {
        let _ = write!(name, " {}", page.soft(OPPORTUNITY));
    }
    if !systems.is_empty() {
        let systems = format!("{}{}", page.language().list(&systems), page.more(line.ai_systems.len().saturating_sub(MOST)));
        let _ = write!(name, "<br>{}", soft(&systems));
    }
    let level = |kind: RatingKind, level: Option<&RiskLevel>| shown(level, line.standing == Some(kind), matrix);
    let treatments: Vec<String> = line.treatments.iter().take(MOST).map(|line| treatment(page, line)).collect();
    let left = line.treatments.len().saturating_sub(MOST);
    let review = match (line.closing(page.language()), line.next_review_on) {
        (Some(on), _) => page.say(CLOSED_ON, &[("on", on)]),
        (None, Some(on)) if on < *page.report.as_of => format!("{} <b>{}</b>", page.day(on), page.text(OVERDUE)),
        (None, on) => on.map_or_else(String::new, |on| page.day(on)),
    };
    let cells = [
        line.place.to_string(),
        name,
        level(RatingKind::Inherent, line.inherent.as_deref()),
        level(RatingKind::Current, line.current.as_deref()),
        level(RatingKind::Residual, line.residual.as_deref()),
        page.actor(line.owner.as_deref()),
        if treatments.is_empty() { page.soft(NO_TREATMENT) } else { format!("{}{}", treatments.join("<br>"), page.more(left)) },
        review,
    ];
    page.row(out, "", &COLUMNS, &cells);
    if !line.explained.is_empty() {
        let summary = page.say(EXPLAINED, &[("id", (&line.id).into())]);
        let _ = write!(out, "<tr class=\"why\"><td></td><td colspan=\"7\"><details><summary>{summary}</summary>");
        for explained in &line.explained {
            out.push_str(&why(page, explained));
        }
        out.push_str("</details></td></tr>");
    }
}

/// A level with the shade of its band, its name and its score.
fn shown(level: Option<&RiskLevel>, counts: bool, matrix: &RiskMatrix) -> String {
    let Some(level) = level else { return soft("–") };
    let score = level.score.map_or_else(String::new, |score| format!(" {}", soft(&score.to_string())));
    let name = escape(&level.label);
    format!(
        "<svg width=\"12\" height=\"12\" aria-hidden=\"true\" class=\"m{}\"><rect width=\"12\" height=\"12\" rx=\"2\"/></svg> {}{score}",
        shade(matrix, &level.band),
        if counts { format!("<b>{name}</b>") } else { name }
    )
}

fn treatment(page: &Page<'_>, line: &TreatmentLine) -> String {
    let mut said = format!("<code>{}</code>", escape(&line.id));
    if let Some(option) = line.option {
        let _ = write!(said, " {}", page.word(&OPTIONS, option.as_str()));
    }
    let open = line.open_actions.filter(|open| *open > 0).map(|open| page.count(OPEN_ACTIONS, open as usize));
    let until = line.accepted_until.map(|until| page.say(ACCEPTED_UNTIL, &[("until", until.into())]));
    page.language().list(std::iter::once(said).chain(open).chain(until))
}

/// The explanation of a level, its first line as a heading.
fn why(page: &Page<'_>, explained: &LevelExplained) -> String {
    let (head, below) = explained.lines(page.language());
    let below: Vec<String> = below.iter().map(|line| prose(&capital(line))).collect();
    format!("<p><b>{}</b></p>{}", page.sentence(&head), list(&below))
}
