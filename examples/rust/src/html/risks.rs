//! Risks: the matrix without controls and today, and the risks above acceptance.

use std::fmt::Write;

use aimskit::views::{AcceptanceState, RatingKind, RiskMatrix};

use super::escape::{escape, prose};
use super::{Page, matrix};
use crate::phrases::{self, count, sentence};

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let register = page.aims.risk_register();
    let _ = write!(out, "<section id=\"risks\"><h2>Risks <span class=\"soft\">{}</span></h2>", register.risks.len());
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
    out.push_str("</section>\n");
}

fn figure(out: &mut String, matrix: &RiskMatrix, caption: &str) {
    let _ =
        write!(out, "<figure><figcaption>{}</figcaption><div class=\"scroll\">{}</div>", escape(caption), matrix::draw(matrix, caption));
    if !matrix.unplaced.is_empty() {
        let ids: Vec<String> = matrix.unplaced.iter().take(12).map(|id| format!("<code>{}</code>", escape(id))).collect();
        let _ = write!(
            out,
            "<p class=\"soft\">Not on the matrix, because not rated or not by its scales: {}{}</p>",
            ids.join(" "),
            if matrix.unplaced.len() > 12 { format!(" and {} more", matrix.unplaced.len() - 12) } else { String::new() }
        );
    }
    out.push_str("</figure>");
}

fn above(out: &mut String, page: &Page<'_>) {
    let above = page.aims.risks_above_acceptance(page.report);
    let _ = write!(out, "<h3>Risks above acceptance <span class=\"soft\">{}</span></h3>", above.risks.len());
    if above.risks.is_empty() {
        out.push_str("<p>None of the rated risks.</p>");
    } else {
        out.push_str(
            "<table><thead><tr><th>Risk</th><th>Level</th><th>Owner</th><th>Acceptance</th><th>What is missing</th></tr></thead><tbody>",
        );
    }
    for risk in &above.risks {
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
            _ => format!("<ul><li>{}</li></ul>", missing.join("</li><li>")),
        };
        let _ = write!(
            out,
            "<tr><td data-label=\"Risk\"><code>{}</code> {}</td><td data-label=\"Level\"><b>{}</b> <span class=\"soft\">{}</span></td><td data-label=\"Owner\">{}</td><td data-label=\"Acceptance\"><span class=\"tag {}\"><i aria-hidden=\"true\">{}</i>{}</span> {}</td><td data-label=\"Missing\">{missing}</td></tr>",
            escape(&risk.id),
            risk.title.as_ref().map_or_else(String::new, |title| escape(title)),
            escape(&risk.level.label),
            phrases::rating(risk.rating),
            page.actor(risk.owner.as_deref()),
            if accepted { "s-conforms" } else { "s-gap" },
            if accepted { "✓" } else { "✕" },
            if accepted { "accepted" } else { "open" },
            if accepted {
                risk.accepted_until.map_or_else(String::new, |until| format!("until {until}"))
            } else {
                escape(&sentence(state))
            },
        );
    }
    if !above.risks.is_empty() {
        out.push_str("</tbody></table>");
    }
    if !above.unknown.is_empty() {
        let records: Vec<String> = above.unknown.iter().take(12).map(|id| page.record(id)).collect();
        let _ = write!(
            out,
            "<p class=\"soft\">It can't be told for {}: {}{}.</p>",
            count(above.unknown.len(), "risk", "risks"),
            records.join(", "),
            if above.unknown.len() > 12 { format!(" and {} more", above.unknown.len() - 12) } else { String::new() }
        );
    }
}
