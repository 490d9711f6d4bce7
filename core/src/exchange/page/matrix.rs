//! The risk matrix as a drawing: a cell for each pair of likelihood and consequence, and the line up to which risks are acceptable.

use std::fmt::Write;

use crate::model::RiskAcceptanceRule;
use crate::views::{RiskCell, RiskMatrix};

use super::escape::escape;
use super::parts::Page;
use crate::exchange::wording;
use crate::language::{Phrase, phrases};

phrases! { pub(crate) PageMatrix:
    /// {caption} says which matrix it is.
    DESCRIBED = one "Risk matrix ({caption}): {count} risk by likelihood and consequence" other "Risk matrix ({caption}): {count} risks by likelihood and consequence";
    CONSEQUENCE = "consequence";
    LIKELIHOOD = "likelihood";
    NO_LEVEL = "no level";
    NO_RISK = "no risk";
    /// Behind the number of risks in a cell, which is set large.
    RISKS = one "risk" other "risks";
    LIMIT = "limit of what is acceptable without further treatment";
}

/// Width and height of a cell.
const CELL: (u32, u32) = (92, 58);
/// Room for the names of the likelihoods.
const LEFT: u32 = 116;
/// Room above and below the cells.
const EDGE: (u32, u32) = (6, 50);
/// Longest id that fits into a cell; with longer ones, cells show numbers.
const SHORT: usize = 8;
/// Longest ids of which two fit side by side.
const SHORTER: usize = 4;
/// Most lines of ids in a cell; where it has more, it shows their number.
const LINES: usize = 3;

/// Steps of the scale of colours, from light to dark.
const SHADES: u32 = 5;

/// The shade of a band by its place among the bands.
pub(super) fn shade(matrix: &RiskMatrix, band: &str) -> u32 {
    let at = matrix.bands.iter().position(|known| *known.band == *band).unwrap_or(0);
    let last = matrix.bands.len().saturating_sub(1).max(1);
    u32::try_from(at * (SHADES as usize - 1) / last).unwrap_or(0)
}

/// Whether a risk in that cell is acceptable as it is.
fn acceptable(cell: Option<&RiskCell>) -> Option<bool> {
    Some(cell?.level.as_ref()?.acceptance? == RiskAcceptanceRule::Acceptable)
}

pub(super) fn draw(page: &Page<'_>, matrix: &RiskMatrix, caption: Phrase) -> String {
    let (columns, rows) = (matrix.consequences.len() as u32, matrix.likelihoods.len() as u32);
    let (width, height) = (LEFT + columns * CELL.0 + 8, EDGE.0 + rows * CELL.1 + EDGE.1);
    let placed: usize = matrix.cells.iter().map(|cell| cell.risks.len()).sum();
    let mut svg = format!(
        "<svg class=\"matrix\" role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {width} {height}\">",
        page.say(DESCRIBED, &[("count", placed.into()), ("caption", page.language().text(caption).into())])
    );
    let longest = matrix.cells.iter().flat_map(|cell| &cell.risks).map(|id| id.chars().count()).max().unwrap_or(0);
    let at = |row: u32, column: u32| matrix.cells.iter().find(|cell| cell.likelihood == row && cell.consequence == column);
    for cell in &matrix.cells {
        // The likeliest stands on top.
        let (x, y) = (LEFT + cell.consequence * CELL.0, EDGE.0 + (rows - 1 - cell.likelihood.min(rows - 1)) * CELL.1);
        draw_cell(&mut svg, (page, matrix), cell, x, y, longest);
    }
    let mut line = String::new();
    for row in 0..rows {
        for column in 0..columns {
            let (x, y) = (LEFT + column * CELL.0, EDGE.0 + (rows - 1 - row) * CELL.1);
            let here = acceptable(at(row, column));
            if column + 1 < columns && here.is_some() && acceptable(at(row, column + 1)).is_some_and(|right| Some(right) != here) {
                let _ = write!(line, "M{} {}v{}", x + CELL.0, y, CELL.1);
            }
            if row + 1 < rows && here.is_some() && acceptable(at(row + 1, column)).is_some_and(|above| Some(above) != here) {
                let _ = write!(line, "M{} {}h{}", x, y, CELL.0);
            }
        }
    }
    let _ = write!(svg, "<path class=\"limit\" d=\"{line}\"/>");
    for (row, step) in matrix.likelihoods.iter().enumerate() {
        let y = EDGE.0 + (rows - 1 - row as u32) * CELL.1 + CELL.1 / 2;
        label(&mut svg, &step.label, LEFT - 8, y, "end", 15);
    }
    for (column, step) in matrix.consequences.iter().enumerate() {
        label(&mut svg, &step.label, LEFT + column as u32 * CELL.0 + CELL.0 / 2, EDGE.0 + rows * CELL.1 + 16, "middle", 12);
    }
    let _ = write!(
        svg,
        "<text class=\"axis\" x=\"{x}\" y=\"{bottom}\" text-anchor=\"middle\">{consequence} →</text>\
         <text class=\"axis\" x=\"12\" y=\"{y}\" text-anchor=\"middle\" transform=\"rotate(-90 12 {y})\">{likelihood} →</text></svg>",
        consequence = page.text(CONSEQUENCE),
        likelihood = page.text(LIKELIHOOD),
        x = LEFT + columns * CELL.0 / 2,
        bottom = height - 6,
        y = EDGE.0 + rows * CELL.1 / 2,
    );
    svg
}

fn draw_cell(svg: &mut String, (page, matrix): (&Page<'_>, &RiskMatrix), cell: &RiskCell, x: u32, y: u32, longest: usize) {
    let class = cell.level.as_ref().map_or_else(|| "none".to_owned(), |level| format!("m{}", shade(matrix, &level.band)));
    let names: Vec<&str> = cell.risks.iter().map(|id| id.as_str()).collect();
    let level = cell.level.as_ref().map_or(page.language().text(NO_LEVEL), |level| level.label.as_str());
    let _ = write!(
        svg,
        "<g class=\"{class}\"><title>{}: {}</title><rect x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\"/>",
        escape(level),
        if names.is_empty() { page.text(NO_RISK) } else { escape(&page.language().list(&names)) },
        CELL.0,
        CELL.1
    );
    let (middle, base) = (x + CELL.0 / 2, y + CELL.1 / 2);
    let side_by_side = if longest > SHORTER { 1 } else { 2 };
    if names.len() > LINES * side_by_side || (longest > SHORT && !names.is_empty()) {
        let (number, noun) = (names.len(), page.count(RISKS, names.len()));
        let _ = write!(
            svg,
            "<text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\"><tspan class=\"number\">{number}</tspan> {noun}</text>",
            base + 6
        );
    } else {
        let words: Vec<String> = names.iter().map(|id| escape(id)).collect();
        let lines: Vec<String> = words.chunks(side_by_side).map(|line| line.join("  ")).collect();
        for (at, line) in lines.iter().enumerate() {
            let top = base as i32 - (lines.len() as i32 - 1) * 8 + at as i32 * 16 + 4;
            let _ = write!(svg, "<text class=\"id\" x=\"{middle}\" y=\"{top}\" text-anchor=\"middle\">{line}</text>");
        }
    }
    svg.push_str("</g>");
}

/// A name in at most two lines.
fn label(svg: &mut String, text: &str, x: u32, y: u32, anchor: &str, most: usize) {
    let _ = write!(svg, "<g><title>{}</title>", escape(text));
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + word.chars().count() < most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let cut = lines.len() > 2;
    lines.truncate(2);
    for (at, line) in lines.iter_mut().enumerate() {
        if line.chars().count() > most || (cut && at == 1) {
            *line = line.chars().take(most - 1).chain(['…']).collect();
        }
        let top = y + 4 + at as u32 * 13 - if anchor == "end" && (cut || at > 0) { 6 } else { 0 };
        let _ = write!(svg, "<text x=\"{x}\" y=\"{top}\" text-anchor=\"{anchor}\">{}</text>", escape(line));
    }
    svg.push_str("</g>");
}

/// What the shades stand for.
pub(super) fn legend(page: &Page<'_>, matrix: &RiskMatrix) -> String {
    let mut html = String::from("<ul class=\"legend\">");
    for band in &matrix.bands {
        let _ = write!(
            html,
            "<li><svg width=\"14\" height=\"14\" aria-hidden=\"true\" class=\"m{}\"><rect width=\"14\" height=\"14\" rx=\"2\"/></svg> <b>{}</b>: {}</li>",
            shade(matrix, &band.band),
            escape(&band.label),
            escape(wording::acceptance(band.acceptance, page.language()))
        );
    }
    let _ = write!(
        html,
        "<li><svg width=\"24\" height=\"14\" aria-hidden=\"true\" class=\"m0\"><rect width=\"24\" height=\"14\" rx=\"2\"/><path class=\"limit\" d=\"M2 7h20\"/></svg> {}</li></ul>",
        page.text(LIMIT)
    );
    html
}
