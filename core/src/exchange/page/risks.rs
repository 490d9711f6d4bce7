//! Risks: matrices before and after controls, those above acceptance, and the register.

use std::fmt::Write;

use super::escape::escape;
use super::parts::{Page, end_table, label, list, soft};
use super::{matrix, register};
use crate::exchange::wording;
use crate::language::{Arg, Phrase, phrases};
use crate::rules::risk::risk_above_acceptance_untreated::RULE as UNTREATED;
use crate::views::{AcceptanceState, RatingKind, RiskAbove, RiskMatrix};

phrases! { pub(crate) PageRisks:
    NO_MATRIX = "The risk assessment method has no scales of likelihood and consequence, so no matrix is presented.";
    INHERENT = "Inherent, without controls";
    CURRENT = "Current, with the controls in place";
    /// {risks} are risks.
    UNPLACED = "Not on the matrix, because they are not rated or not rated by its scales: {risks}";
    ABOVE = "Risks above acceptance";
    NONE_ABOVE = "None of the rated risks.";
    UNDETERMINED = one "Not determined for {count} risk: {risks}." other "Not determined for {count} risks: {risks}.";
    RISK = "Risk";
    LEVEL = "Level";
    OWNER = "Owner";
    ACCEPTANCE = "Acceptance";
    MISSING = "Findings";
    NO_TREATMENT = "no treatment is recorded";
    NO_FINDING = "no finding";
    ACCEPTED = "accepted";
    UNTIL = "until {until}";
    OPEN = "open";
}

/// Most risks named outside of a table.
const MOST: usize = 12;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let of = |kind| page.aims.risk_matrix(kind, *page.report.as_of);
    let (before, today) = (of(RatingKind::Inherent), of(RatingKind::Current));
    if today.cells.is_empty() {
        let _ = write!(out, "<p>{}</p>", page.text(NO_MATRIX));
    } else {
        out.push_str("<div class=\"two matrices\">");
        figure(out, page, &before, INHERENT);
        figure(out, page, &today, CURRENT);
        let _ = write!(out, "</div>{}", matrix::legend(page, &today));
    }
    above(out, page);
    register::write(out, page, &page.aims.risk_register(), &today);
}

fn figure(out: &mut String, page: &Page<'_>, matrix: &RiskMatrix, caption: Phrase) {
    let drawn = matrix::draw(page, matrix, caption);
    let _ = write!(out, "<figure><figcaption>{}</figcaption><div class=\"scroll\">{drawn}</div>", page.text(caption));
    if !matrix.unplaced.is_empty() {
        let ids: Vec<String> = matrix.unplaced.iter().take(MOST).map(|id| format!("<code>{}</code>", escape(id))).collect();
        let ids = format!("{}{}", ids.join(" "), page.more(matrix.unplaced.len().saturating_sub(MOST)));
        let _ = write!(out, "<p class=\"soft\">{}</p>", page.say(UNPLACED, &[("risks", Arg::Markup(&ids))]));
    }
    out.push_str("</figure>");
}

const COLUMNS: [Phrase; 5] = [RISK, LEVEL, OWNER, ACCEPTANCE, MISSING];

fn above(out: &mut String, page: &Page<'_>) {
    let above = page.aims.risks_above_acceptance(page.report);
    out.push_str(&page.heading(ABOVE, above.risks.len()));
    if above.risks.is_empty() {
        let _ = write!(out, "<p>{}</p>", page.text(NONE_ABOVE));
    } else {
        page.table(out, "above", &COLUMNS);
        for risk in &above.risks {
            one(out, page, risk);
        }
        end_table(out);
    }
    if !above.unknown.is_empty() {
        let risks = page.records(&above.unknown, MOST);
        let said = page.say(UNDETERMINED, &[("count", above.unknown.len().into()), ("risks", Arg::Markup(&risks))]);
        let _ = write!(out, "<p class=\"soft\">{said}</p>");
    }
}

fn one(out: &mut String, page: &Page<'_>, risk: &RiskAbove) {
    let language = page.language();
    let mut missing: Vec<String> = risk.missing.iter().map(|missing| page.sentence(&missing.message)).collect();
    if risk.treatments.is_empty() && !risk.missing.iter().any(|m| m.rule == UNTREATED.name()) {
        missing.insert(0, page.sentence(language.text(NO_TREATMENT)));
    }
    let missing = match missing.len() {
        0 => page.soft(NO_FINDING),
        1 => missing.concat(),
        _ => list(&missing),
    };
    let acceptance = if risk.acceptance == AcceptanceState::Accepted {
        let until = risk.accepted_until.map(|until| page.say(UNTIL, &[("until", until.into())]));
        format!("{} {}", label("s-conforms", "✓", language.text(ACCEPTED)), until.unwrap_or_default())
    } else {
        let state = page.sentence(&wording::acceptance_state(risk, language));
        format!("{} {state}", label("s-gap", "✕", language.text(OPEN)))
    };
    let cells = [
        format!("<code>{}</code> {}", escape(&risk.id), risk.title.as_ref().map_or_else(String::new, |title| escape(title))),
        format!("<b>{}</b> {}", escape(&risk.level.label), soft(&escape(risk.rating.label(language)))),
        page.actor(risk.owner.as_deref()),
        acceptance,
        missing,
    ];
    page.row(out, "", &COLUMNS, &cells);
}
