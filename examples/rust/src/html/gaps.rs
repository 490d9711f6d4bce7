//! The gap list: by clause, with the reasons, the records and what to do.

use std::fmt::Write;

use super::escape::{escape, prose};
use super::{Page, tag};
use crate::phrases;

/// Most reasons and steps shown for one gap.
const MOST: usize = 4;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let groups = page.report.gaps();
    let all: usize = groups.iter().map(|group| group.verdicts.len()).sum();
    let _ = write!(out, "<section id=\"gaps\"><h2>Gaps <span class=\"soft\">{all}</span></h2>");
    if all == 0 {
        out.push_str("<p>None of what the records decide is a gap.</p>");
    }
    for group in groups {
        let _ = write!(out, "<h3>{} {}</h3><div class=\"cards\">", escape(&group.id), escape(&group.title));
        for verdict in &group.verdicts {
            let (cited, own) = phrases::address(&verdict.id);
            let own = own.map(|id| format!(" <code class=\"soft\">{}</code>", escape(id))).unwrap_or_default();
            let reasons = phrases::reasons(page.report, verdict);
            let mut why: Vec<String> = reasons.iter().take(MOST).map(|reason| prose(reason)).collect();
            if reasons.len() > MOST {
                why.push(format!("<span class=\"soft\">and {} more like these</span>", reasons.len() - MOST));
            }
            let _ = write!(
                out,
                "<article><p class=\"what\">{} <b>{}</b>{own}<span>{}</span></p><div><ul>{}</ul>",
                tag(verdict.status),
                escape(&cited),
                escape(&verdict.title),
                why.iter().map(|line| format!("<li>{line}</li>")).collect::<String>()
            );
            for next in verdict.next.iter().take(MOST) {
                let records: Vec<String> = next.subjects.iter().take(MOST).map(|id| page.record(id)).collect();
                let more = phrases::subjects(verdict, next).saturating_sub(records.len());
                let more = if more > 0 { format!(" <span class=\"soft\">and {more} more</span>") } else { String::new() };
                let at =
                    if records.is_empty() { String::new() } else { format!("<span class=\"records\">{}{more}</span>", records.join("; ")) };
                let _ = write!(
                    out,
                    "<p class=\"next\"><span aria-hidden=\"true\">→</span> <span>{}{at}</span></p>",
                    prose(&phrases::step(page.report, verdict, next))
                );
            }
            out.push_str("</div></article>");
        }
        out.push_str("</div>");
    }
    out.push_str("</section>\n");
}
