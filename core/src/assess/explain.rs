//! Why a verdict is what it is: from what is asked to what to do next.

use super::explain_parts::{self as parts, Parts};
use super::proof::Proof;
use super::report::{Because, EvidenceUsed, Next, Report, Status, Verdict};
use super::subject_name::subject_name;
use crate::catalogue::{Control, Keeping, Requirement, catalogue};
use crate::language::{Language, NAMED, Phrase};
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
            /// Where it conforms, in whole or in part: what kind of proof it rests on.
            "proof" proof: Option<Proof>,
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
    /// assert!(why[0].to_text(report.language()).contains("Usual evidence"));
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
        let language = &self.language;
        let (title, asks) = (control.title_in(language), control.intent_in(language));
        let mut it = self.chain(verdict, control.label.into(), title, asks, &control.evidence_in(language));
        it.document = control.keeping.map(|keeping| document(keeping, language));
        it
    }

    fn of_requirement(&self, requirement: &Requirement, verdict: &Verdict) -> Explanation {
        let language = &self.language;
        let (title, asks) = (requirement.clause.get().title_in(language), requirement.summary_in(language));
        let mut it = self.chain(verdict, requirement.citation(), title, asks, &requirement.evidence_in(language));
        it.applies_if = requirement.condition.map(|condition| condition.describe(language).into());
        it.document = requirement.document.map(|duty| document(duty.keeping, language));
        it.judged = requirement.judged_in(language).map(Text::from);
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
    it.proof = verdict.proof;
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

fn document(keeping: Keeping, language: &Language) -> Text {
    language
        .text(match keeping {
            Keeping::Maintain => parts::MAINTAIN,
            Keeping::Retain => parts::RETAIN,
        })
        .into()
}

impl Explanation {
    /// As text for people, a part a heading.
    pub fn to_text(&self, language: &Language) -> String {
        let project = if self.citation == self.id { String::new() } else { format!("  [{}]", self.id) };
        let mut out = Parts::new(language, format!("{} {}{project}", self.citation, self.title));
        out.add(parts::ASKS, vec![self.asks.to_string()]);
        let mut besides = Vec::new();
        besides.extend(self.applies_if.as_ref().map(|it| language.say(parts::APPLIES_IF, &[("condition", it.into())])));
        besides.extend(self.document.as_ref().map(|it| language.say(parts::DOCUMENT, &[("document", it.into())])));
        besides.extend(self.judged.as_ref().map(|it| language.say(parts::JUDGED, &[("reason", it.into())])));
        out.more(besides);
        let (status, reason) = (self.status.label(language).into(), (&self.reason).into());
        let verdict = language.say(NAMED, &[("name", status), ("text", reason)]);
        let proof = self.proof.map(|proof| language.say(parts::PROOF, &[("proof", proof.label(language).into())]));
        out.add(parts::VERDICT, std::iter::once(verdict).chain(proof).collect());
        out.add(parts::RESTS_ON, self.rests_on.iter().map(|id| id.to_string()).collect());
        out.add(parts::FOUND, self.found.iter().map(|because| found(because, language)).collect());
        out.add(parts::DEFECTS, self.defects.iter().map(|finding| out.finding(finding)).collect());
        out.add(parts::EVIDENCE, out.evidence(&self.evidence));
        if self.evidence.is_empty() && self.status != Status::Conforms {
            out.add(parts::USUAL_EVIDENCE, self.usual_evidence.iter().map(|text| text.to_string()).collect());
        }
        let next = self.next.iter().filter(|_| self.defects.is_empty() || self.status != Status::Conforms);
        out.add(parts::NEXT, next.map(|next| step(next, language)).collect());
        out.write()
    }
}

/// Most records that one outcome of a check names.
const NAMES: usize = 4;

fn found(because: &Because, language: &Language) -> String {
    let count = |number: u32, phrase: Phrase, records: &[Text]| {
        let shown = records.iter().take(NAMES).map(|subject| subject_name(subject, language));
        let mut names = language.list(shown);
        let more = (number as usize).saturating_sub(records.len().min(NAMES));
        if more > 0 && !names.is_empty() {
            names = format!("{names} {}", language.more(more));
        }
        let names = if names.is_empty() { names } else { format!(" ({names})") };
        (number > 0).then(|| format!("{}{names}", language.say(phrase, &[("count", number.into())])))
    };
    let parts = [
        count(because.fail, parts::FAIL, &because.failed),
        count(because.unknown, parts::UNKNOWN, &[]),
        count(because.pass, parts::PASS, &because.passed),
    ];
    format!("{}: {}", because.rule, language.line(parts.into_iter().flatten()))
}

fn step(next: &Next, language: &Language) -> String {
    let records = language.list(next.subjects.iter().take(6).map(|subject| subject_name(subject, language)));
    match records.is_empty() {
        true => next.hint.to_string(),
        false => language.say(parts::STEP_FOR, &[("step", (&next.hint).into()), ("records", (&records).into())]),
    }
}
