//! Why a verdict is what it is: from what is asked to what to do next.

use std::fmt::Write;

use super::report::{Because, EvidenceUsed, Next, Report, Status, Verdict};
use crate::catalogue::{Control, Keeping, Requirement, catalogue};
use crate::read::{Diagnostic, Text, record};

record! {
    /// The chain behind a verdict: what is asked, what was found in which records, what it rests on, what to do next.
    pub struct Explanation "explanation" {
        required {
            /// Requirement or control.
            "id" id: Text,
            /// Its address as the standard prints it: `6.1.3 f)`.
            "citation" citation: Text,
            /// Title of the clause or of the control.
            "title" title: Text,
            /// What it asks, in our words.
            "asks" asks: Text,
            /// The verdict.
            "status" status: Status,
            /// Why, in one sentence.
            "reason" reason: Text,
        }
        optional {
            /// It applies only if this is so.
            "appliesIf" applies_if: Option<Text>,
            /// Documented information that it asks for itself.
            "document" document: Option<Text>,
            /// Why a person has to judge it; absent where records decide.
            "judged" judged: Option<Text>,
            /// Of one of another framework: requirements and controls whose verdicts it rests on besides.
            "restsOn" rests_on: Vec<Text>,
            /// What each rule found, with the records.
            "found" found: Vec<Because>,
            /// The single defects behind it.
            "defects" defects: Vec<Diagnostic>,
            /// Evidence that it rests on.
            "evidence" evidence: Vec<EvidenceUsed>,
            /// What auditors are usually shown.
            "usualEvidence" usual_evidence: Vec<Text>,
            /// What to do next.
            "next" next: Vec<Next>,
        }
    }
}

impl Report {
    /// Explains the verdict on a control or a requirement. A clause or a printed list item (`6.1.3 f)`) gives one explanation for each
    /// requirement in it; what names nothing gives none. One of another framework goes by its id behind the framework's (`house:H1.a`), as
    /// does a heading of it.
    ///
    /// ```
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1"}]}"#).aims.ok_or("unreadable")?;
    /// let report = aims.assess("2026-11-23".parse::<aimskit::read::Date>()?);
    /// let why = report.explain("A.6.2.4");
    /// assert_eq!(why[0].title, "AI system verification and validation");
    /// assert!(why[0].to_text().contains("What it asks"));
    /// assert_eq!(report.explain("6.1.3 f)").len(), 3);
    /// assert!(report.explain("A.99").is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn explain(&self, id: &str) -> Vec<Explanation> {
        if let Some((name, _)) = id.split_once(':')
            && let Some(framework) = self.frameworks.iter().find(|framework| framework.id == name)
        {
            return self.of_framework(framework, id);
        }
        if let Some(control) = catalogue().control(id) {
            return self.verdict(control.label).map(|verdict| self.of_control(control, verdict)).into_iter().collect();
        }
        let requirements = catalogue().requirements_of(id).iter();
        requirements.filter_map(|r| Some(self.of_requirement(r, self.verdict(r.label)?))).collect()
    }

    fn of_control(&self, control: &Control, verdict: &Verdict) -> Explanation {
        let mut it = self.chain(verdict, control.label.into(), control.title, control.intent, control.evidence);
        it.document = control.keeping.map(document);
        it
    }

    fn of_requirement(&self, requirement: &Requirement, verdict: &Verdict) -> Explanation {
        let title = requirement.clause.get().title;
        let mut it = self.chain(verdict, requirement.citation(), title, requirement.summary, requirement.evidence);
        it.applies_if = requirement.condition.map(|condition| condition.describe().into());
        it.document = requirement.document.map(|duty| document(duty.keeping));
        it.judged = requirement.judged.map(Text::from);
        it
    }

    fn chain(&self, verdict: &Verdict, citation: String, title: &str, asks: &str, usual: &[&str]) -> Explanation {
        let mut it = blank(verdict, citation, title, asks);
        let failing = |code: &Text| verdict.because.iter().any(|b| b.rule == *code && b.fail > 0);
        let about = |finding: &Diagnostic| {
            let subject = finding.subject.as_ref().and_then(|subject| subject.id.as_ref());
            finding.requirements.contains(&verdict.id) || subject == Some(&verdict.id)
        };
        it.defects = self.findings.iter().filter(|finding| failing(&finding.code) && about(finding)).cloned().collect();
        it.usual_evidence = usual.iter().map(|text| Text::from(*text)).collect();
        it
    }
}

/// What the verdict says itself.
pub(super) fn blank(verdict: &Verdict, citation: String, title: &str, asks: &str) -> Explanation {
    let mut it = Explanation::new(verdict.id.clone(), citation.into(), title.into(), asks.into(), verdict.status, verdict.reason.clone());
    it.found = verdict.because.clone();
    it.add_evidence(verdict);
    it.next = verdict.next.clone();
    it
}

impl Explanation {
    /// Evidence behind the verdict, each once.
    pub(super) fn add_evidence(&mut self, verdict: &Verdict) {
        for evidence in verdict.because.iter().flat_map(|because| &because.evidence) {
            if !self.evidence.contains(evidence) {
                self.evidence.push(evidence.clone());
            }
        }
    }
}

fn document(keeping: Keeping) -> Text {
    match keeping {
        Keeping::Maintain => "a document that is kept up to date",
        Keeping::Retain => "a record that is kept as it was",
    }
    .into()
}

/// Most lines that one part of the text has.
const LINES: usize = 8;

impl Explanation {
    /// As text for people, a part a heading.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        let project = if self.citation == self.id { String::new() } else { format!("  [{}]", self.id) };
        let _ = writeln!(out, "{} {}{project}", self.citation, self.title);
        part(&mut out, "What it asks", std::slice::from_ref(&self.asks.to_string()));
        let mut besides = Vec::new();
        besides.extend(self.applies_if.as_ref().map(|condition| format!("It applies only if {condition}.")));
        besides.extend(self.document.as_ref().map(|document| format!("It asks for {document}.")));
        besides.extend(self.judged.as_ref().map(|why| format!("It needs a person's judgement: {why}.")));
        part(&mut out, "", &besides);
        part(&mut out, "Verdict", &[format!("{}: {}", self.status.words(), self.reason)]);
        part(&mut out, "It rests on", &self.rests_on.iter().map(|id| id.to_string()).collect::<Vec<_>>());
        part(&mut out, "What was found", &self.found.iter().map(found).collect::<Vec<_>>());
        part(&mut out, "What is wrong", &self.defects.iter().map(defect).collect::<Vec<_>>());
        let evidence: Vec<String> = self.evidence.iter().map(|evidence| format!("{}: {}", evidence.id, evidence.state)).collect();
        part(&mut out, "Evidence", &evidence);
        if self.evidence.is_empty() && self.status != Status::Conforms {
            part(&mut out, "Usual evidence", &self.usual_evidence.iter().map(|text| text.to_string()).collect::<Vec<_>>());
        }
        let next = self.next.iter().filter(|_| self.defects.is_empty() || self.status != Status::Conforms);
        part(&mut out, "What to do next", &next.map(step).collect::<Vec<_>>());
        out
    }
}

/// A defect with its place and who would act.
pub(super) fn defect(defect: &Diagnostic) -> String {
    let actor = defect.actor.as_ref().map_or(String::new(), |actor| format!("; {}", actor.words()));
    format!("{}  (at {}{actor})", defect.message, &*defect.pointer)
}

/// A heading and its lines; long parts are cut with a count.
pub(super) fn part(out: &mut String, heading: &str, lines: &[String]) {
    for (at, line) in lines.iter().take(LINES).enumerate() {
        let _ = writeln!(out, "  {:<17}{line}", if at == 0 { heading } else { "" });
    }
    if lines.len() > LINES {
        let _ = writeln!(out, "  {:<17}and {} more", "", lines.len() - LINES);
    }
}

fn found(because: &Because) -> String {
    let count = |number: u32, word: &str, records: &[Text]| {
        let named = records.iter().take(4).map(Text::as_str).collect::<Vec<_>>().join(", ");
        let more = (number as usize).saturating_sub(records.len().min(4));
        let more = if more > 0 && !named.is_empty() { format!(" and {more} more") } else { String::new() };
        let names = if named.is_empty() { String::new() } else { format!(" ({named}{more})") };
        (number > 0).then(|| format!("{number} {word}{names}"))
    };
    let parts = [
        count(because.fail, "fail", &because.failed),
        count(because.unknown, "can't be told", &[]),
        count(because.pass, "pass", &because.passed),
    ];
    format!("{}: {}", because.rule, parts.into_iter().flatten().collect::<Vec<_>>().join("; "))
}

fn step(next: &Next) -> String {
    let records = next.subjects.iter().take(6).map(Text::as_str).collect::<Vec<_>>().join(", ");
    if records.is_empty() { next.hint.to_string() } else { format!("{}: {records}", next.hint) }
}
