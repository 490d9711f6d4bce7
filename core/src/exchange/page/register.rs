//! The risk register, the worst first, with how each level comes about.

use std::fmt::Write;

use super::escape::{escape, prose};
use super::matrix::shade;
use super::parts::{Page, end_table, list, more, row, table};
use crate::exchange::phrases::{self, phrase, sentence, spaced};
use crate::views::{LevelExplained, RatingKind, RiskLevel, RiskLine, RiskMatrix, RiskRegister, TreatmentLine};

const COLUMNS: [&str; 8] = ["Place", "Risk", "Without controls", "Today", "After treatment", "Owner", "Treatment", "Review by"];

/// Most AI systems and treatments named in one row.
const MOST: usize = 4;

pub(super) fn write(out: &mut String, page: &Page<'_>, register: &RiskRegister, matrix: &RiskMatrix) {
    let _ = write!(out, "<h3>Risk register <span class=\"soft\">{}</span></h3>", register.risks.len());
    if register.risks.is_empty() {
        out.push_str("<p>No risk is recorded.</p>");
        return;
    }
    out.push_str("<p>The worst first: by the level at which a risk stands, then by its score. The level that counts is set in bold.</p>");
    table(out, "register", &COLUMNS);
    for line in register.ranked() {
        one(out, page, line, matrix);
    }
    end_table(out);
    if !register.astray.is_empty() {
        let _ = write!(out, "<p class=\"soft\">Treatments of no risk: {}.</p>", page.records(&register.astray, 12));
    }
}

fn one(out: &mut String, page: &Page<'_>, line: &RiskLine, matrix: &RiskMatrix) {
    let systems: Vec<String> = line.ai_systems.iter().take(MOST).map(|id| page.actor(Some(id))).collect();
    let mut name = format!("<code>{}</code> {}", escape(&line.id), line.title.as_ref().map_or_else(String::new, |title| escape(title)));
    if line.opportunity {
        name.push_str(" <span class=\"soft\">(opportunity)</span>");
    }
    if !systems.is_empty() {
        let _ = write!(name, "<br><span class=\"soft\">{}{}</span>", systems.join(", "), more(line.ai_systems.len().saturating_sub(MOST)));
    }
    let level = |kind: RatingKind, level: Option<&RiskLevel>| shown(level, line.standing == Some(kind), matrix);
    let treatments: Vec<String> = line.treatments.iter().take(MOST).map(treatment).collect();
    let left = line.treatments.len().saturating_sub(MOST);
    let review = match (line.closed_on, line.next_review_on) {
        (Some(on), _) => format!("closed on {on}"),
        (None, Some(on)) if on < page.report.as_of => format!("{on} <b>late</b>"),
        (None, on) => on.map_or_else(String::new, |on| on.to_string()),
    };
    let cells = [
        line.place.to_string(),
        name,
        level(RatingKind::Inherent, line.inherent.as_deref()),
        level(RatingKind::Current, line.current.as_deref()),
        level(RatingKind::Residual, line.residual.as_deref()),
        page.actor(line.owner.as_deref()),
        if treatments.is_empty() {
            "<span class=\"soft\">none</span>".to_owned()
        } else {
            format!("{}{}", treatments.join("<br>"), more(left))
        },
        review,
    ];
    row(out, "", &COLUMNS, &cells);
    if !line.explained.is_empty() {
        let _ = write!(
            out,
            "<tr class=\"why\"><td></td><td colspan=\"7\"><details><summary>How {} comes to its levels</summary>",
            escape(&line.id)
        );
        for explained in &line.explained {
            out.push_str(&why(explained));
        }
        out.push_str("</details></td></tr>");
    }
}

/// A level with the shade of its band, its name and its score.
fn shown(level: Option<&RiskLevel>, counts: bool, matrix: &RiskMatrix) -> String {
    let Some(level) = level else { return "<span class=\"soft\">–</span>".to_owned() };
    let score = level.score.map_or_else(String::new, |score| format!(" <span class=\"soft\">{score}</span>"));
    let name = escape(&level.label);
    format!(
        "<svg width=\"12\" height=\"12\" aria-hidden=\"true\" class=\"m{}\"><rect width=\"12\" height=\"12\" rx=\"2\"/></svg> {}{score}",
        shade(matrix, &level.band),
        if counts { format!("<b>{name}</b>") } else { name }
    )
}

fn treatment(line: &TreatmentLine) -> String {
    let mut said = format!("<code>{}</code>", escape(&line.id));
    if let Some(option) = line.option {
        let _ = write!(said, " {}", spaced(option.as_str()));
    }
    if let Some(open) = line.open_actions.filter(|open| *open > 0) {
        let _ = write!(said, ", {}", phrases::count(open as usize, "action open", "actions open"));
    }
    if let Some(until) = line.accepted_until {
        let _ = write!(said, ", accepted until {until}");
    }
    said
}

/// The explanation of a level, its first line as a heading.
fn why(explained: &LevelExplained) -> String {
    let text = explained.to_text();
    let mut lines = text.lines();
    let head = lines.next().unwrap_or_default();
    let head = head
        .strip_prefix(explained.rating.as_str())
        .map_or_else(|| head.to_owned(), |rest| format!("{}{rest}", phrases::rating(explained.rating)));
    let below: Vec<String> = lines.map(|line| prose(&phrase(line.trim()))).collect();
    format!("<p><b>{}</b></p>{}", prose(&sentence(&head)), list(&below))
}
