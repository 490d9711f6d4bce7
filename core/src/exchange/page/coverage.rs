//! Coverage by clause and by control objective: a bar each.

use std::fmt::Write;

use crate::views::Coverage;

use super::escape::escape;
use super::parts::Page;
use super::summary::{bar, legend};

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    out.push_str(&legend(&page.report.readiness.counts));
    out.push_str("<div class=\"two\"><div><h3>By clause</h3><div class=\"bars\">");
    for clause in page.report.coverage_by_clause() {
        row(out, &clause, "main");
        for below in &clause.below {
            row(out, below, "below");
        }
    }
    out.push_str("</div></div><div><h3>By control objective (Annex A)</h3><div class=\"bars\">");
    for objective in page.report.coverage_by_objective() {
        row(out, &objective, "main");
    }
    out.push_str("</div></div></div>");
}

fn row(out: &mut String, coverage: &Coverage, class: &str) {
    let counts = &coverage.counts;
    let _ = write!(
        out,
        "<div class=\"row {class}\"><span class=\"label\"><b>{}</b> {}</span>{}<span class=\"sum\">{}/{}</span></div>",
        escape(&coverage.id),
        escape(&coverage.title),
        bar(counts, if class == "main" { 14 } else { 8 }),
        counts.conforms,
        counts.applicable()
    );
}
