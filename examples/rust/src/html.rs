//! The report as one self-contained page: no script, no link, readable when printed.

use std::fmt::Write;

use aimskit::Aims;
use aimskit::assess::{Counts, GateState, Report, Status};

const STYLE: &str = "
:root{--ok:#2f7d4f;--part:#c98a1b;--gap:#b3372f;--na:#9aa3ad;--nd:#d5dae0;--ink:#1d2733;--soft:#5b6875}
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);max-width:62rem;margin:0 auto;padding:2rem 1.2rem}
h1{font-size:1.7rem;margin:0}h2{font-size:1.2rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--nd);padding-bottom:.2rem}
.soft{color:var(--soft)}.gates{display:flex;gap:1rem;flex-wrap:wrap;margin:1rem 0}
.gate{border:1px solid var(--nd);border-left:6px solid var(--nd);border-radius:6px;padding:.6rem .9rem;flex:1 1 16rem}
.gate.pass{border-left-color:var(--ok)}.gate.fail{border-left-color:var(--gap)}
.gate b{display:block}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid var(--nd)}
th{font-weight:600;color:var(--soft);font-size:.85rem}code{font-size:.88em;overflow-wrap:anywhere}.tag{display:inline-block;border-radius:4px;padding:0 .45rem;color:#fff;font-size:.82rem;white-space:nowrap}
.conforms{background:var(--ok)}.partial{background:var(--part)}.gap{background:var(--gap)}.notApplicable{background:var(--na)}.notDetermined{background:var(--soft)}
svg text{font:12px system-ui,sans-serif;fill:var(--ink)}.legend span{margin-right:1rem}.legend i{display:inline-block;width:.8rem;height:.8rem;border-radius:2px;margin-right:.3rem}
@media(max-width:40rem){table,tbody,tr,td{display:block}thead{display:none}td{border:0;padding:.1rem 0}tr{border-bottom:1px solid var(--nd);padding:.4rem 0}}
@media print{body{padding:0;font-size:11px}h2{break-after:avoid}tr,.gate{break-inside:avoid}*{print-color-adjust:exact}}
";

/// The page.
pub fn page(aims: &Aims, report: &Report) -> String {
    let title = aims.root().title.as_ref().map_or("AI management system", |t| t);
    let mut out = String::new();
    let _ = write!(
        out,
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{0}</title><style>{STYLE}</style>\n<h1>{0}</h1>\n<p class=\"soft\">ISO/IEC 42001:2023, as of {1}, profile {2}. What the records show; no certification decision.</p>\n",
        escape(title),
        report.as_of,
        report.profile
    );
    gates(&mut out, report);
    coverage(&mut out, report);
    gaps(&mut out, report);
    findings(&mut out, report);
    calendar(&mut out, report);
    out.push_str("</html>\n");
    out
}

fn gates(out: &mut String, report: &Report) {
    let score = report.readiness.score_per_mille;
    let counts = &report.readiness.counts;
    let _ = writeln!(
        out,
        "<h2>Readiness</h2><p><b>{}.{} %</b> of {} applicable verdicts conform; {} are not determined. <span class=\"soft\">{}</span></p><div class=\"gates\">",
        score / 10,
        score % 10,
        counts.applicable(),
        counts.not_determined,
        escape(&report.readiness.formula)
    );
    for gate in &report.gates {
        let (class, word) = match gate.state {
            GateState::Pass => ("pass", "pass"),
            GateState::Fail => ("fail", "fail"),
            GateState::NotDetermined => ("", "not determined"),
        };
        let _ = writeln!(
            out,
            "<div class=\"gate {class}\"><b>{}: {word}</b>{}<br><span class=\"soft\">{} failing, {} not determined</span></div>",
            escape(&gate.name),
            escape(&gate.title),
            gate.failing.len(),
            gate.undetermined.len()
        );
    }
    out.push_str("</div>\n");
}

/// Stacked bars: verdicts of each main clause and group of controls.
fn coverage(out: &mut String, report: &Report) {
    let rows: Vec<_> = report.clauses.iter().filter(|r| !r.id.contains('.') || r.id.starts_with("A.")).collect();
    let _ = write!(
        out,
        "<h2>Coverage by clause and control group</h2><p class=\"legend\">{}</p><svg role=\"img\" aria-label=\"verdicts by clause\" viewBox=\"0 0 760 {}\" width=\"100%\">",
        [Status::Conforms, Status::Partial, Status::Gap, Status::NotDetermined, Status::NotApplicable]
            .map(|s| format!("<span><i class=\"{}\"></i>{}</span>", s.as_str(), words(s)))
            .concat(),
        rows.len() * 24 + 4
    );
    for (at, roll) in rows.iter().enumerate() {
        let y = at * 24 + 4;
        let _ = write!(out, "<text x=\"0\" y=\"{}\">{} {}</text>", y + 13, escape(&roll.id), escape(&roll.title));
        let total = roll.counts.total().max(1);
        let mut x = 300;
        for (status, number) in parts(&roll.counts) {
            let width = 430 * number / total;
            if width > 0 {
                let _ = write!(
                    out,
                    "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"17\" fill=\"var(--{})\"><title>{} {}</title></rect>",
                    colour(status),
                    number,
                    words(status)
                );
                x += width;
            }
        }
        let _ = write!(out, "<text x=\"735\" y=\"{}\">{total}</text>", y + 13);
    }
    out.push_str("</svg>\n");
}

fn gaps(out: &mut String, report: &Report) {
    out.push_str(
        "<h2>Gaps</h2><table><thead><tr><th>Requirement or control</th><th>Verdict</th><th>Why</th><th>Next</th></tr></thead><tbody>\n",
    );
    for verdict in report.verdicts.iter().filter(|v| matches!(v.status, Status::Gap | Status::Partial)) {
        let next: Vec<String> = verdict
            .next
            .iter()
            .map(|n| {
                let records: Vec<String> = n.subjects.iter().map(|s| format!("<code>{}</code>", escape(s))).collect();
                format!("{} {}", escape(&n.hint), records.join(" "))
            })
            .collect();
        let _ = writeln!(
            out,
            "<tr><td><b>{}</b> {}</td><td><span class=\"tag {}\">{}</span></td><td>{}</td><td>{}</td></tr>",
            escape(&verdict.id),
            escape(&verdict.title),
            verdict.status.as_str(),
            words(verdict.status),
            escape(&verdict.reason),
            next.join("<br>")
        );
    }
    out.push_str("</tbody></table>\n");
}

fn findings(out: &mut String, report: &Report) {
    let _ = writeln!(
        out,
        "<h2>Findings ({})</h2><table><thead><tr><th>Severity</th><th>Finding</th><th>Place</th></tr></thead><tbody>",
        report.findings.len()
    );
    for finding in &report.findings {
        let _ = writeln!(
            out,
            "<tr><td>{}</td><td>{}<br><span class=\"soft\">{} — {}</span></td><td><code>{}</code></td></tr>",
            finding.severity,
            escape(&finding.message),
            escape(&finding.code),
            finding.hint.as_ref().map_or(String::new(), |h| escape(h)),
            escape(&finding.pointer)
        );
    }
    out.push_str("</tbody></table>\n");
}

fn calendar(out: &mut String, report: &Report) {
    out.push_str("<h2>Due in the next 90 days</h2><table><thead><tr><th>Day</th><th>What</th><th>Record</th></tr></thead><tbody>\n");
    for due in &report.calendar {
        let late = if due.overdue { " <span class=\"tag gap\">overdue</span>" } else { "" };
        let id = due.id.as_ref().map_or(String::new(), |id| escape(id));
        let _ = writeln!(
            out,
            "<tr><td>{}{late}</td><td>{}</td><td>{} <code>{id}</code></td></tr>",
            due.on,
            escape(&due.what),
            escape(&due.kind)
        );
    }
    out.push_str("</tbody></table>\n");
}

fn parts(counts: &Counts) -> [(Status, u32); 5] {
    [
        (Status::Conforms, counts.conforms),
        (Status::Partial, counts.partial),
        (Status::Gap, counts.gap),
        (Status::NotDetermined, counts.not_determined),
        (Status::NotApplicable, counts.not_applicable),
    ]
}

fn colour(status: Status) -> &'static str {
    match status {
        Status::Conforms => "ok",
        Status::Partial => "part",
        Status::Gap => "gap",
        Status::NotApplicable => "na",
        Status::NotDetermined => "soft",
    }
}

fn words(status: Status) -> &'static str {
    match status {
        Status::Conforms => "conforms",
        Status::Partial => "partial",
        Status::Gap => "gap",
        Status::NotApplicable => "not applicable",
        Status::NotDetermined => "not determined",
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
