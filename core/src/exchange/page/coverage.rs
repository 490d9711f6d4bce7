//! Coverage by clause and by control objective: a bar each.

use std::fmt::Write;

use super::escape::escape;
use super::parts::Page;
use super::summary::{bar, legend};
use crate::language::phrases;
use crate::views::Coverage;

phrases! { pub(crate) PageCoverage:
    BY_CLAUSE = "By clause";
    BY_OBJECTIVE = "By control objective (Annex A)";
}

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    out.push_str(&legend(page, &page.report.readiness.counts));
    let _ = write!(out, "<div class=\"two\"><div><h3>{}</h3><div class=\"bars\">", page.text(BY_CLAUSE));
    for clause in page.report.coverage_by_clause() {
        row(out, page, &clause, "main");
        for below in &clause.below {
            row(out, page, below, "below");
        }
    }
    let _ = write!(out, "</div></div><div><h3>{}</h3><div class=\"bars\">", page.text(BY_OBJECTIVE));
    for objective in page.report.coverage_by_objective() {
        row(out, page, &objective, "main");
    }
    out.push_str("</div></div></div>");
}

fn row(out: &mut String, page: &Page<'_>, coverage: &Coverage, class: &str) {
    let counts = &coverage.counts;
    let _ = write!(
        out,
        "<div class=\"row {class}\"><span class=\"label\"><b>{}</b> {}</span>{}<span class=\"sum\">{}/{}</span></div>",
        escape(&coverage.id),
        escape(&coverage.title),
        bar(page, counts, if class == "main" { 14 } else { 8 }),
        counts.conforms,
        counts.applicable()
    );
}
