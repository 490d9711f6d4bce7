//! Risks: the matrix without controls and today, and the risks above acceptance.

use std::fmt::Write;

use crate::views::{AcceptanceState, RatingKind, RiskAbove, RiskMatrix};

use super::escape::{escape, prose};
use super::parts::{Page, end_table, label, list, more, row, table};
use super::{matrix, register};
use crate::exchange::phrases::{self, count, sentence};

/// Most risks named outside of a table.
const MOST: usize = 12;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let of = |kind| page.aims.risk_matrix(kind, page.report.as_of);
    let (before, today) = (of(RatingKind::Inherent), of(RatingKind::Current));
    if today.cells.is_empty() {
        out.push_str("<p>The risk method has no scales of likelihood and consequence, so there is no matrix to draw.</p>");
    } else {
        out.push_str("<div class=\"two matrices\">");
        figure(out, &before, "Without controls");
        figure(out, &today, "Today, with the controls in place");
        let _ = write!(out, "</div>{}", matrix::legend(&today));
    }
    above(out, page);
    register::write(out, page, &page.aims.risk_register(), &today);
}

fn figure(out: &mut String, matrix: &RiskMatrix, caption: &str) {
    let _ =
        write!(out, "<figure><figcaption>{}</figcaption><div class=\"scroll\">{}</div>", escape(caption), matrix::draw(matrix, caption));
    if !matrix.unplaced.is_empty() {
        let ids: Vec<String> = matrix.unplaced.iter().take(MOST).map(|id| format!("<code>{}</code>", escape(id))).collect();
        let _ = write!(
            out,
            "<p class=\"soft\">Not on the matrix, because not rated or not by its scales: {}{}</p>",
            ids.join(" "),
            more(matrix.unplaced.len().saturating_sub(MOST))
        );
    }
    out.push_str("</figure>");
}

const COLUMNS: [&str; 5] = ["Risk", "Level", "Owner", "Acceptance", "What is missing"];

fn above(out: &mut String, page: &Page<'_>) {
    let above = page.aims.risks_above_acceptance(page.report);
    let _ = write!(out, "<h3>Risks above acceptance <span class=\"soft\">{}</span></h3>", above.risks.len());
    if above.risks.is_empty() {
        out.push_str("<p>None of the rated risks.</p>");
    } else {
        table(out, "above", &COLUMNS);
        for risk in &above.risks {
            one(out, page, risk);
        }
        end_table(out);
    }
    if !above.unknown.is_empty() {
        let number = count(above.unknown.len(), "risk", "risks");
        let _ = write!(out, "<p class=\"soft\">It can't be told for {number}: {}.</p>", page.records(&above.unknown, MOST));
    }
}

fn one(out: &mut String, page: &Page<'_>, risk: &RiskAbove) {
    let accepted = risk.acceptance == AcceptanceState::Accepted;
    let state = phrases::risk_state(risk);
    let state = state.split_once("; ").map_or("", |(_, state)| state);
    let mut missing: Vec<String> = risk.missing.iter().map(|m| prose(&sentence(&m.message))).collect();
    if risk.treatments.is_empty() && !risk.missing.iter().any(|m| m.rule == "risk-above-acceptance-untreated") {
        missing.insert(0, "No treatment is recorded.".to_owned());
    }
    let missing = match missing.len() {
        0 => "<span class=\"soft\">nothing was found</span>".to_owned(),
        1 => missing.concat(),
        _ => list(&missing),
    };
    let acceptance = if accepted {
        let until = risk.accepted_until.map_or_else(String::new, |until| format!(" until {until}"));
        format!("{}{until}", label("s-conforms", "✓", "accepted"))
    } else {
        format!("{} {}", label("s-gap", "✕", "open"), escape(&sentence(state)))
    };
    let cells = [
        format!("<code>{}</code> {}", escape(&risk.id), risk.title.as_ref().map_or_else(String::new, |title| escape(title))),
        format!("<b>{}</b> <span class=\"soft\">{}</span>", escape(&risk.level.label), phrases::rating(risk.rating)),
        page.actor(risk.owner.as_deref()),
        acceptance,
        missing,
    ];
    row(out, "", &COLUMNS, &cells);
}
