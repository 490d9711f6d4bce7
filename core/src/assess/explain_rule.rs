//! A verdict's chain from a rule: what it found, and which verdicts rest on it.

use std::fmt::Write;

use super::explain::{defect, part};
use super::explain_record::{Bearing, bear, bearings, joined, steps, used};
use super::report::{EvidenceUsed, Report};
use crate::check::Run;
use crate::read::{Diagnostic, Text, record};
use crate::rules::rules;

record! {
    /// What a rule found, and which verdicts rest on it.
    pub struct RuleExplanation "ruleExplanation" {
        required {
            /// The rule.
            "rule" rule: Text,
            /// Why it is there: integrity, shall or practice.
            "basis" basis: Text,
            /// Kind of the records that it looks at; `aims` for the document as a whole.
            "on" on: Text,
            /// What it says where it does not hold, with places for the particulars.
            "message" message: Text,
            /// Subjects of which it holds.
            "pass" pass: u32,
            /// Subjects of which it does not.
            "fail" fail: u32,
            /// Subjects of which it can't be told.
            "unknown" unknown: u32,
        }
        optional {
            /// What to do then.
            "hint" hint: Option<Text>,
            /// The first records of which it holds.
            "passed" passed: Vec<Text>,
            /// The first records of which it can't be told.
            "undecided" undecided: Vec<Text>,
            /// Evidence that it rests on.
            "evidence" evidence: Vec<EvidenceUsed>,
            /// Requirements and controls that it serves; no verdict rests on good practice.
            "serves" serves: Vec<Bearing>,
            /// What it finds, each with who would act.
            "findings" findings: Vec<Diagnostic>,
        }
    }
}

/// The explanation of the rule of that name.
pub(super) fn of_rule(name: &str, run: &Run<'_>, report: &Report) -> Option<RuleExplanation> {
    let number = rules().iter().position(|rule| rule.name() == name)?;
    let (rule, tally) = (rules().get(number)?, run.notes.tallies.get(number)?);
    let mut it = RuleExplanation::new(
        name.into(),
        rule.basis.as_str().into(),
        rule.on().into(),
        rule.message().into(),
        tally.pass,
        tally.fail,
        tally.unknown,
    );
    let texts = |names: &[String]| names.iter().map(|name| Text::from(name.as_str())).collect::<Vec<_>>();
    it.hint = (!rule.hint().is_empty()).then(|| rule.hint().into());
    it.passed = texts(&tally.passed);
    it.undecided = texts(&tally.undecided);
    it.evidence = tally.evidence.iter().map(|(id, state)| EvidenceUsed::new(id.as_str().into(), state.as_str().into())).collect();
    for served in rule.serves() {
        bear(&mut it.serves, served, rule, report);
    }
    it.findings = report.findings.iter().filter(|finding| finding.code == name).cloned().collect();
    Some(it)
}

impl RuleExplanation {
    /// As text for people, a part a heading.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        let _ = writeln!(out, "{}  [{}, on {}]", self.rule, self.basis, self.on);
        part(&mut out, "What it says", std::slice::from_ref(&self.message.to_string()));
        part(&mut out, "Serves", &bearings(&self.serves, false));
        part(&mut out, "What was found", &[format!("{} fail; {} can't be told; {} pass", self.fail, self.unknown, self.pass)]);
        part(&mut out, "Holds for", &joined(&self.passed));
        part(&mut out, "Can't be told of", &joined(&self.undecided));
        part(&mut out, "Evidence", &used(&self.evidence));
        part(&mut out, "What is wrong", &self.findings.iter().map(defect).collect::<Vec<_>>());
        part(&mut out, "What to do next", &steps(&self.findings));
        out
    }
}
