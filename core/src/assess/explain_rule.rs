//! A verdict's chain from a rule: what it found, and which verdicts rest on it.

use super::explain_parts::{self as parts, Parts};
use super::explain_record::{Bearing, bear, bearings};
use super::ground::{ground, reason};
use super::report::{EvidenceUsed, Report};
use crate::check::Run;
use crate::language::Language;
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
            /// Kind of the records that it evaluates; `aims` for the document as a whole.
            "on" on: Text,
            /// What it says where it does not hold, with places for the particulars.
            "message" message: Text,
            /// Subjects of which it holds.
            "pass" pass: u32,
            /// Subjects of which it does not.
            "fail" fail: u32,
            /// Subjects for which it is not determined.
            "unknown" unknown: u32,
        }
        optional {
            /// What to do then.
            "hint" hint: Option<Text>,
            /// The first records of which it holds.
            "passed" passed: Vec<Text>,
            /// The first records for which it is not determined.
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
    let (message, hint) = rule.texts(number, &report.language);
    let mut it = RuleExplanation::new(
        name.into(),
        rule.basis.as_str().into(),
        rule.on().into(),
        message.into(),
        tally.pass,
        tally.fail,
        tally.unknown,
    );
    it.hint = hint.map(Text::from);
    it.passed = tally.passed.clone();
    it.undecided = tally.undecided.clone();
    it.evidence = tally.evidence.iter().map(|(id, state)| EvidenceUsed::of(id, *state, &run.cx)).collect();
    for served in rule.serves() {
        bear(&mut it.serves, served, rule, report);
    }
    it.findings = report.findings.iter().filter(|finding| finding.code == name).cloned().collect();
    Some(it)
}

impl RuleExplanation {
    /// As text for people, a part a heading.
    pub fn to_text(&self, language: &Language) -> String {
        let rule = rules().iter().enumerate().find(|(_, rule)| self.rule == rule.name());
        let basis = rule.map_or(&*self.basis, |(number, rule)| reason(Some(ground(number)), rule.basis, language));
        let head = [("rule", (&self.rule).into()), ("basis", basis.into()), ("kind", language.kind(&self.on).into())];
        let mut out = Parts::new(language, language.say(parts::RULE, &head));
        out.add(parts::MESSAGE, vec![self.message.to_string()]);
        out.add(parts::SERVES, bearings(&self.serves, false, language));
        let counts = [(parts::FAIL, self.fail), (parts::UNKNOWN, self.unknown), (parts::PASS, self.pass)];
        let counts = counts.map(|(phrase, count)| language.say(phrase, &[("count", count.into())]));
        out.add(parts::FOUND, vec![language.line(counts)]);
        out.add(parts::PASSED, out.names(&self.passed));
        out.add(parts::UNDETERMINED, out.names(&self.undecided));
        out.add(parts::EVIDENCE, out.evidence(&self.evidence));
        out.add(parts::DEFECTS, self.findings.iter().map(|finding| out.finding(finding)).collect());
        out.add(parts::NEXT, out.steps(&self.findings));
        out.write()
    }
}
