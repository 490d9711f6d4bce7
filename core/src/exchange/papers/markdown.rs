//! A paper as Markdown, for a repository, a wiki or a chat.

use super::blocks::{Paper, PaperBlock, PaperBlockKind, PaperColumn};
use crate::exchange::markdown::plain;

/// A paper as Markdown with tables as GitHub has them. What users wrote is always text in it, never markup; a blank is an empty cell, or nothing
/// behind a name.
///
/// ```
/// use aimskit::AssessOptions;
/// use aimskit::exchange::{PaperKind, PaperOf, paper, paper_markdown};
/// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "audits": [{"id": "AU-1", "title": "Audit | *2026*", "on": "2026-05-04"}]}"#)
///     .aims.ok_or("unreadable")?;
/// let report = paper(&aims, AssessOptions::at("2026-11-23".parse()?), PaperKind::AuditReport, PaperOf::Latest);
/// let text = paper_markdown(&report.map_err(|wrong| wrong.message.to_string())?);
/// assert!(text.starts_with("# Internal audit report: Audit \\| \\*2026\\* (AU-1)\n"), "{text}");
/// assert!(text.contains("\n- **Organization:**\n"), "a blank");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn paper_markdown(paper: &Paper) -> String {
    let mut out = String::new();
    push(&mut out, &["# ", &plain(&paper.title), "\n"]);
    if let Some(organization) = &paper.organization {
        push(&mut out, &["\n**", &plain(organization), "**\n"]);
    }
    if let Some((ground, text)) = paper.ground.zip(paper.ground_text.as_deref()) {
        push(&mut out, &["\n", ground.sign(), " ", &plain(text), "\n"]);
    }
    for block in &paper.blocks {
        out.push('\n');
        one(&mut out, block);
    }
    push(&mut out, &["\n---\n\n", &begun(&paper.footer), "\n"]);
    out
}

fn push(out: &mut String, parts: &[&str]) {
    parts.iter().for_each(|part| out.push_str(part));
}

fn one(out: &mut String, block: &PaperBlock) {
    let text = block.text.as_deref().unwrap_or_default();
    match block.block {
        PaperBlockKind::Heading => {
            let level = block.level.map_or(2, |level| if level > 2 { 3 } else { 2 });
            push(out, &[&"#".repeat(level), " ", &plain(text), "\n"]);
        }
        PaperBlockKind::Paragraph => {
            // Each line is one of its own, as on the page.
            for (at, line) in text.split('\n').filter(|line| !line.trim().is_empty()).enumerate() {
                push(out, &[if at > 0 { "\n" } else { "" }, &begun(line), "\n"]);
            }
        }
        PaperBlockKind::Guidance => {
            push(out, &["> **", &plain(text), "**\n"]);
            for line in &block.lines {
                push(out, &[">\n> ", &begun(line), "\n"]);
            }
        }
        PaperBlockKind::Entries => {
            for entry in &block.entries {
                let value = cell(entry.value.as_deref().unwrap_or_default());
                push(out, &["- **", &plain(&entry.label), ":**", if value.is_empty() { "" } else { " " }, &value, "\n"]);
            }
        }
        PaperBlockKind::Table => {
            heads(out, &block.columns);
            for cells in &block.rows {
                row(out, &mut cells.iter().map(|cell| &**cell));
            }
        }
        PaperBlockKind::Signatures => {
            heads(out, &block.columns);
            for line in &block.signatures {
                let name = line.name.as_deref().map_or("", |name| name);
                row(out, &mut [&*line.label, name, line.on.as_deref().unwrap_or_default(), ""].into_iter());
            }
        }
    }
}

fn heads(out: &mut String, columns: &[PaperColumn]) {
    row(out, &mut columns.iter().map(|column| &*column.label));
    push(out, &[&"|---".repeat(columns.len()), "|\n"]);
}

fn row(out: &mut String, cells: &mut dyn Iterator<Item = &str>) {
    for text in cells {
        let text = cell(text);
        push(out, &["| ", &text, if text.is_empty() { "" } else { " " }]);
    }
    out.push_str("|\n");
}

/// What stands in a cell or behind a name, in one line.
fn cell(text: &str) -> String {
    let mut out = String::new();
    for line in text.split('\n') {
        let before = if out.is_empty() { "" } else { "<br>" };
        push(&mut out, &[before, plain(line).trim()]);
    }
    out
}

/// Text at the beginning of a line, where a number, a hyphen or an indent would begin a list or code.
fn begun(text: &str) -> String {
    let text = plain(text);
    let text = text.trim();
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - rest.len();
    if text.starts_with(['-', '+', '=']) || digits > 0 && rest.starts_with(['.', ')']) {
        let (number, rest) = text.split_at(digits);
        return [number, "\\", rest].concat();
    }
    text.to_owned()
}
