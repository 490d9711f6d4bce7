//! What the checks found, a row for each rule.

use std::fmt::Write;

use super::Page;
use super::escape::{escape, prose};
use crate::phrases::{self, count, sentence};

/// Findings of one rule that are written out.
const MOST: usize = 3;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let kinds = phrases::by_rule(page.report);
    let _ =
        write!(out, "<section id=\"findings\"><h2>What the checks found <span class=\"soft\">{}</span></h2>", page.report.findings.len());
    if kinds.is_empty() {
        out.push_str("<p>Nothing.</p></section>\n");
        return;
    }
    out.push_str("<table class=\"findings\"><thead><tr><th>Weight</th><th>Found</th><th>What to do</th></tr></thead><tbody>");
    for kind in &kinds {
        let messages: String = kind
            .findings
            .iter()
            .take(MOST)
            .map(|finding| {
                format!("<li>{} <span class=\"place\">{}</span></li>", prose(&sentence(&finding.message)), escape(&finding.pointer))
            })
            .collect();
        let more = kind.findings.len().saturating_sub(MOST);
        let more = if more > 0 { format!("<li class=\"soft\">and {} like these</li>", count(more, "more", "more")) } else { String::new() };
        let hint = kind.findings.first().and_then(|finding| finding.hint.as_ref());
        let _ = write!(
            out,
            "<tr><td data-label=\"Weight\"><span class=\"tag v-{severity}\">{severity}</span><br><span class=\"soft\">{}</span></td><td data-label=\"Found\"><ul>{messages}{more}</ul></td><td data-label=\"What to do\">{}<br><code class=\"soft\">{}</code></td></tr>",
            escape(kind.basis),
            hint.map_or_else(String::new, |hint| prose(&sentence(hint))),
            escape(kind.code),
            severity = kind.severity.as_str(),
        );
    }
    out.push_str("</tbody></table></section>\n");
}
