//! The difference as text for people.

use std::fmt::Write;

use super::{Difference, FieldChange, RecordNamed, VerdictMove, Weakening};
use crate::model::SoaDecision;
use crate::read::Diagnostic;

impl Weakening {
    /// As people say it.
    pub fn words(self) -> &'static str {
        match self {
            Weakening::ControlLessImplemented => "control is carried out less far",
            Weakening::EvidenceLost => "less evidence counts",
            Weakening::RiskHigher => "risk is rated higher",
            Weakening::ApprovalLost => "approval is gone",
            Weakening::AcceptanceLost => "acceptance of the remaining risk is gone",
            Weakening::Reopened => "what was done or closed is open again",
            Weakening::AttestationLowered => "attestation claims less",
            Weakening::OversightReduced => "there is less human oversight",
        }
    }
}

/// Longest value that is shown whole.
const WIDTH: usize = 60;

impl Difference {
    /// As text for people: a heading for each kind of difference, the gravest first.
    ///
    /// ```
    /// let aims = aimskit::Aims::new();
    /// let text = aimskit::diff(&aims, &aims, "2026-11-23".parse()?).to_text();
    /// assert_eq!(text, "No difference, looked at on 2026-11-23.\n");
    /// # Ok::<(), aimskit::read::InvalidValue>(())
    /// ```
    pub fn to_text(&self) -> String {
        if self.is_empty() {
            return format!("No difference, looked at on {}.\n", self.as_of);
        }
        let mut out = format!(
            "Looked at on {}: score {} before, {} after (conforming of a thousand that apply).\n",
            self.as_of, self.score_before, self.score_after
        );
        let gates = self.gates.iter().map(|gate| format!("{}: {} -> {}", gate.title, gate.before, gate.after));
        part(&mut out, "Gates", gates.collect());
        let weakened = self.weakened.iter().map(|it| {
            let place = it.field.as_ref().map_or_else(String::new, |field| format!(", {field}"));
            let or_none = |text: &Option<crate::read::Text>| text.as_ref().map_or_else(|| "none".to_owned(), |text| text.to_string());
            format!("{}{place}: {} ({} -> {})", name(&it.record), it.what.words(), or_none(&it.before), or_none(&it.after))
        });
        part(&mut out, "Weaker than before", weakened.collect());
        let flipped = self.applicability.iter().map(|it| {
            let said = |decision: Option<SoaDecision>| decision.map_or("undecided", SoaDecision::as_str);
            let systems = it.ai_systems.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(", ");
            let systems = if systems.is_empty() { systems } else { format!(" for {systems}") };
            let why = it.justification.as_ref().map_or_else(String::new, |why| format!(": {why}"));
            format!("{}{systems}: {} -> {}{why}", it.control, said(it.before), said(it.after))
        });
        part(&mut out, "Applicability", flipped.collect());
        for (heading, of) in [
            ("New gaps", &[VerdictMove::GapOpened][..]),
            ("Closed gaps", &[VerdictMove::GapClosed]),
            ("Other verdicts", &[VerdictMove::Worse, VerdictMove::Better, VerdictMove::Other]),
        ] {
            let verdicts = self.verdicts.iter().filter(|it| of.contains(&it.moved));
            let lines = verdicts.map(|it| format!("{} {}: {} -> {} ({})", it.id, it.title, it.before.words(), it.after.words(), it.reason));
            part(&mut out, heading, lines.collect());
        }
        part(&mut out, "Findings that came", self.new_findings.iter().map(finding).collect());
        part(&mut out, "Findings that went", self.closed_findings.iter().map(finding).collect());
        part(&mut out, "Added", self.added.iter().map(name).collect());
        part(&mut out, "Removed", self.removed.iter().map(name).collect());
        let mut lines = Vec::new();
        for change in &self.changed {
            lines.push(name(&change.record));
            lines.extend(change.fields.iter().map(|change| format!("  {}", field(change))));
        }
        part(&mut out, "Changed", lines);
        out
    }
}

fn part(out: &mut String, heading: &str, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{heading}");
    for line in lines {
        let _ = writeln!(out, "  {line}");
    }
}

fn name(record: &RecordNamed) -> String {
    let id = record.id.as_ref().map_or_else(String::new, |id| format!(" {id}"));
    let title = record.title.as_ref().map_or_else(String::new, |title| format!(" ({title})"));
    format!("{}{id}{title}", record.kind)
}

fn finding(finding: &Diagnostic) -> String {
    format!("{}: {}", finding.code, finding.message)
}

fn field(change: &FieldChange) -> String {
    match (&change.before, &change.after) {
        (Some(before), Some(after)) => format!("{}: {} -> {}", change.field, short(before), short(after)),
        (Some(before), None) => format!("{}: without {}", change.field, short(before)),
        (None, Some(after)) => format!("{}: with {}", change.field, short(after)),
        (None, None) => change.field.to_string(),
    }
}

fn short(value: &str) -> String {
    match value.char_indices().nth(WIDTH) {
        Some((at, _)) => format!("{}…", value.get(..at).unwrap_or_default()),
        None => value.to_owned(),
    }
}
