//! A paper as one HTML page that needs nothing else and prints on A4.

use std::fmt::Write;

use super::blocks::{Paper, PaperBlock, PaperBlockKind, PaperColumn};
use crate::exchange::page::escape;

/// A paper as HTML that needs nothing else: prints on A4, heads of tables repeated on each page. What users wrote is always text in it, never
/// markup, in the direction of its own letters.
pub fn paper_page(paper: &Paper) -> String {
    let mut out = String::new();
    let tag = paper.language.as_deref().unwrap_or_default();
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{tag}\"{direction}><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <title>{title}</title><style>{style}</style></head>\n<body{wide}>\n<header><p dir=\"auto\">{organization}</p><h1 dir=\"auto\">{title}</h1>{ground}</header>\n<main>\n",
        tag = escape(tag),
        direction = if paper.right_to_left == Some(true) { " dir=\"rtl\"" } else { "" },
        title = escape(&paper.title),
        style = include_str!("paper.css"),
        wide = if paper.landscape { " class=\"wide\"" } else { "" },
        ground = ground(paper),
        organization = escape(paper.organization.as_deref().unwrap_or_default()),
    );
    for block in &paper.blocks {
        one(&mut out, block);
    }
    let _ = write!(out, "</main>\n<footer>{}</footer>\n</body></html>\n", escape(&paper.footer));
    out
}

/// What is behind the points of the paper: a sign and words beside the colour.
fn ground(paper: &Paper) -> String {
    let Some((ground, text)) = paper.ground.zip(paper.ground_text.as_ref()) else { return String::new() };
    format!("<p class=\"ground g-{}\"><span aria-hidden=\"true\">{}</span> {}</p>", ground.as_str(), ground.sign(), escape(text))
}

fn one(out: &mut String, block: &PaperBlock) {
    let text = block.text.as_deref().unwrap_or_default();
    match block.block {
        PaperBlockKind::Heading => {
            let level = block.level.unwrap_or(2).clamp(2, 6);
            let _ = writeln!(out, "<h{level} dir=\"auto\">{}</h{level}>", escape(text));
        }
        PaperBlockKind::Paragraph => {
            for line in text.split('\n') {
                let _ = writeln!(out, "<p dir=\"auto\">{}</p>", escape(line));
            }
        }
        PaperBlockKind::Guidance => {
            let _ = write!(out, "<aside><b>{}</b>", escape(text));
            for line in &block.lines {
                let _ = write!(out, "<p>{}</p>", escape(line));
            }
            out.push_str("</aside>\n");
        }
        PaperBlockKind::Entries => {
            out.push_str("<table class=\"entries\"><tbody>");
            for entry in &block.entries {
                let _ = write!(out, "<tr><th scope=\"row\">{}</th>", escape(&entry.label));
                cell(out, entry.value.as_deref().unwrap_or_default());
                out.push_str("</tr>");
            }
            out.push_str("</tbody></table>\n");
        }
        PaperBlockKind::Table => table(out, block),
        PaperBlockKind::Signatures => signatures(out, block),
    }
}

/// Begins a table with the heads of its columns.
fn heads(out: &mut String, class: &str, columns: &[PaperColumn]) {
    let _ = write!(out, "<table{class}><colgroup>");
    for column in columns {
        let _ = write!(out, "<col style=\"width:{}%\">", column.share);
    }
    out.push_str("</colgroup><thead><tr>");
    for column in columns {
        let _ = write!(out, "<th scope=\"col\">{}</th>", escape(&column.label));
    }
    out.push_str("</tr></thead><tbody>\n");
}

fn table(out: &mut String, block: &PaperBlock) {
    heads(out, "", &block.columns);
    for row in &block.rows {
        // A row without a word has room to write in.
        out.push_str(if row.iter().all(|cell| cell.is_empty()) { "<tr class=\"open\">" } else { "<tr>" });
        for one in row {
            cell(out, one);
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table>\n");
}

/// A cell; each line in the direction of its own letters.
fn cell(out: &mut String, text: &str) {
    if text.is_empty() {
        out.push_str("<td class=\"blank\"></td>");
        return;
    }
    out.push_str("<td>");
    for line in text.split('\n') {
        let _ = write!(out, "<span dir=\"auto\">{}</span>", escape(line));
    }
    out.push_str("</td>");
}

fn signatures(out: &mut String, block: &PaperBlock) {
    heads(out, " class=\"signatures\"", &block.columns);
    for line in &block.signatures {
        out.push_str("<tr>");
        cell(out, &line.label);
        cell(out, line.name.as_deref().unwrap_or_default());
        cell(out, line.on.as_deref().unwrap_or_default());
        cell(out, "");
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>\n");
}
