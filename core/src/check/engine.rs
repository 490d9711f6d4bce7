//! Runs all rules over a document: one walk, tallies for the verdicts, findings in the order of the document.

use super::evidence_state::{EvidenceState, evidence_state};
use super::index::Index;
use super::outcome::{Defect, Outcome};
use super::path::Path;
use super::rule::{Profile, Rule, severity};
use super::subject::{Check, walk};
use crate::model::{AiSystem, Document, Evidence, ImpactAssessment, Obligation, Risk, Root, SoaEntry, Supplier, Treatment};
use crate::read::{Date, Diagnostic, Kind, Param, Plain, Record, Ref, Source, Subject, Text, View, render};

/// Most subjects that a tally names; the rest is counted.
const NAMED: usize = 12;

/// What a rule may look at. Read-only; neither profile nor language.
#[derive(Debug)]
pub struct Cx<'a> {
    /// The document.
    pub aims: &'a Root,
    /// Its ids and references.
    pub index: Index<'a>,
    /// The day asked about.
    pub as_of: Date,
    /// Ids of records that were there and could not be held.
    pub lost_ids: &'a [Text],
}

impl<'a> Cx<'a> {
    /// The risk with that id.
    pub fn risk(&self, id: &str) -> Option<&'a Risk> {
        self.aims.risks.get(self.index.position(Root::RISKS, id)?)
    }
    /// The AI system with that id.
    pub fn ai_system(&self, id: &str) -> Option<&'a AiSystem> {
        self.aims.ai_systems.get(self.index.position(Root::AI_SYSTEMS, id)?)
    }
    /// The supplier with that id.
    pub fn supplier(&self, id: &str) -> Option<&'a Supplier> {
        self.aims.suppliers.get(self.index.position(Root::SUPPLIERS, id)?)
    }
    /// The obligation with that id.
    pub fn obligation(&self, id: &str) -> Option<&'a Obligation> {
        self.aims.obligations.get(self.index.position(Root::OBLIGATIONS, id)?)
    }
    /// The document (documented information) with that id.
    pub fn document(&self, id: &str) -> Option<&'a Document> {
        self.aims.documents.get(self.index.position(Root::DOCUMENTS, id)?)
    }
    /// The evidence with that id.
    pub fn evidence(&self, id: &str) -> Option<&'a Evidence> {
        self.aims.evidence.get(self.index.position(Root::EVIDENCE, id)?)
    }
    /// What the evidence with that id is worth on the day asked about.
    pub fn evidence_state(&self, id: &str) -> EvidenceState {
        self.evidence(id).map_or(EvidenceState::Missing, |e| evidence_state(e, self.as_of))
    }
    /// Whether one of these can be relied on.
    pub fn any_current(&self, evidence: &[Ref<Evidence>]) -> bool {
        evidence.iter().any(|e| self.evidence_state(e.as_str()) == EvidenceState::Current)
    }
    /// Treatments of the risk.
    pub fn treatments_of(&self, risk: &str) -> impl Iterator<Item = &'a Treatment> {
        let all = &self.aims.treatments;
        self.index.referring(Root::TREATMENTS, Treatment::RISK, risk).filter_map(|at| all.get(at))
    }
    /// Risks that concern the AI system.
    pub fn risks_of(&self, system: &str) -> impl Iterator<Item = &'a Risk> {
        let all = &self.aims.risks;
        self.index.referring(Root::RISKS, Risk::AI_SYSTEMS, system).filter_map(|at| all.get(at))
    }
    /// Impact assessments of the AI system.
    pub fn impact_assessments_of(&self, system: &str) -> impl Iterator<Item = &'a ImpactAssessment> {
        let all = &self.aims.impact_assessments;
        self.index.referring(Root::IMPACT_ASSESSMENTS, ImpactAssessment::AI_SYSTEM, system).filter_map(|at| all.get(at))
    }
}

/// Outcomes of one rule, counted, with the first subjects by name.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// Subjects of which it holds.
    pub pass: u32,
    /// Subjects of which it does not.
    pub fail: u32,
    /// Subjects that it does not concern.
    pub not_asked: u32,
    /// Subjects of which it can't be told.
    pub unknown: u32,
    /// Passes that rest on no current evidence although they rest on evidence.
    pub stale: u32,
    /// Names of those of which it holds, the first ones.
    pub passed: Vec<String>,
    /// Names of those of which it does not.
    pub failed: Vec<String>,
    /// Names of those of which it can't be told.
    pub undecided: Vec<String>,
    pub(crate) evidence: Vec<(String, EvidenceState)>,
}

impl Tally {
    /// Adds another's counts.
    pub(crate) fn add(&mut self, other: &Tally) {
        self.pass += other.pass;
        self.fail += other.fail;
        self.not_asked += other.not_asked;
        self.unknown += other.unknown;
        self.stale += other.stale;
        let room = |now: usize| NAMED.saturating_sub(now);
        self.passed.extend(other.passed.iter().take(room(self.passed.len())).cloned());
        self.undecided.extend(other.undecided.iter().take(room(self.undecided.len())).cloned());
        self.failed.extend(other.failed.iter().take(room(self.failed.len())).cloned());
        self.evidence.extend(other.evidence.iter().take(room(self.evidence.len())).cloned());
    }
}

/// A subject's kind and id, if there is one, and the outcome.
type Said = (Option<(&'static str, String)>, Outcome<'static>);

/// Position in the document, position of the rule, finding.
type Placed = ([(u8, u32); 6], usize, Diagnostic);

/// Where a rule on the whole document says what it found.
#[derive(Debug)]
pub struct Sink<'s> {
    outcomes: &'s mut Vec<Said>,
}

impl Sink<'_> {
    /// It holds for the thing of that name.
    pub fn pass(&mut self, subject: &str) {
        self.outcomes.push((Some(("", subject.to_owned())), Outcome::Pass));
    }
    /// It does not hold, at a place counted from the root; `kind` and `id` name the record.
    pub fn fail(&mut self, kind: &'static str, id: &str, defect: Defect) {
        self.outcomes.push((Some((kind, id.to_owned())), defect.into()));
    }
    /// It can't be told of the thing of that name.
    pub fn unknown(&mut self, subject: &str) {
        self.outcomes.push((Some(("", subject.to_owned())), Outcome::Unknown));
    }
    /// It does not concern this document.
    pub fn not_asked(&mut self) {
        self.outcomes.push((None, Outcome::NotAsked));
    }
}

/// One run of all rules.
#[derive(Debug)]
pub(crate) struct Run<'a> {
    pub(crate) cx: Cx<'a>,
    pub(super) rules: &'static [Rule],
    profile: Profile,
    pub(crate) tallies: Vec<Tally>,
    /// Outcomes of rules on entries of the Statement of Applicability, by control.
    pub(crate) by_control: Vec<(String, usize, Tally)>,
    findings: Vec<Placed>,
}

impl<'a> Run<'a> {
    /// Runs all `rules` over the document.
    pub(crate) fn new(aims: &'a Root, lost_ids: &'a [Text], rules: &'static [Rule], as_of: Date, profile: Profile) -> Run<'a> {
        let cx = Cx { aims, index: Index::new(aims), as_of, lost_ids };
        let mut run =
            Run { cx, rules, profile, tallies: vec![Tally::default(); rules.len()], by_control: Vec::new(), findings: Vec::new() };
        walk(aims, &mut run);
        for (number, rule) in rules.iter().enumerate() {
            if let Check::Whole(check) = &rule.check {
                let mut outcomes = Vec::new();
                check(&run.cx, &mut Sink { outcomes: &mut outcomes });
                for (subject, outcome) in outcomes {
                    let (kind, id) = subject.unwrap_or_default();
                    run.note(number, kind, Some(id.as_str()).filter(|id| !id.is_empty()), Path::default(), outcome, None);
                }
            }
        }
        crate::order::sort_by(&mut run.findings, &mut |a, b| a.0.cmp(&b.0).then(a.1.cmp(&b.1)));
        run
    }

    /// Takes a rule's outcome for a subject.
    pub(super) fn note(
        &mut self,
        rule: usize,
        kind: &'static str,
        id: Option<&str>,
        path: Path,
        outcome: Outcome<'_>,
        control: Option<&str>,
    ) {
        let mut tally = Tally::default();
        let name = || id.map_or_else(|| kind.to_owned(), str::to_owned);
        match outcome {
            Outcome::Pass => {
                tally.pass = 1;
                tally.passed.push(name());
            }
            Outcome::PassOn(evidence) => {
                tally.pass = 1;
                tally.passed.push(name());
                tally.stale = u32::from(!self.cx.any_current(evidence));
                tally.evidence.extend(evidence.iter().map(|e| (e.to_string(), self.cx.evidence_state(e.as_str()))));
            }
            Outcome::NotAsked => tally.not_asked = 1,
            Outcome::Unknown => {
                tally.unknown = 1;
                tally.undecided.push(name());
            }
            Outcome::Fail(defect) => self.defects(rule, kind, id, path, vec![*defect], &mut tally),
            Outcome::FailEach(defects) => self.defects(rule, kind, id, path, defects, &mut tally),
        }
        if let Some(all) = self.tallies.get_mut(rule) {
            all.add(&tally);
        }
        if let Some(control) = control {
            self.by_control.push((control.to_owned(), rule, tally));
        }
    }

    fn defects(&mut self, number: usize, kind: &'static str, id: Option<&str>, at: Path, defects: Vec<Defect>, tally: &mut Tally) {
        let Some(rule) = self.rules.get(number) else { return };
        for defect in defects {
            let path = at.join(defect.path);
            // What could not be read is unknown, and its diagnostic is enough: no cascade.
            let Some(pointer) = path.pointer(self.cx.aims) else {
                tally.unknown = 1;
                continue;
            };
            tally.fail = 1;
            let params: Vec<(&str, &str)> = defect.params.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let severity = severity(rule.basis, self.profile);
            let mut finding =
                Diagnostic::new(rule.name.into(), Source::Rule, severity, Plain(pointer), render(rule.message, &params).into());
            finding.hint = (!rule.hint.is_empty()).then(|| render(rule.hint, &params).into());
            finding.requirements = rule.serves.iter().map(|id| Text::from(*id)).collect();
            finding.params = params.iter().map(|(name, value)| Param::new((*name).into(), Plain((*value).to_owned()))).collect();
            finding.related = defect.related.iter().filter(|id| !id.is_empty()).map(|id| Text::from(id.as_str())).collect();
            if !kind.is_empty() {
                let mut subject = Subject::new(kind.into());
                subject.id = id.map(Text::from);
                finding.subject = Some(subject);
            }
            self.findings.push((path.order(), number, finding));
        }
        if tally.unknown > 0 {
            tally.undecided.push(id.map_or_else(|| kind.to_owned(), str::to_owned));
        }
        if tally.fail > 0 {
            tally.failed.push(id.map_or_else(|| kind.to_owned(), str::to_owned));
        }
    }

    /// All findings, in the order of the document.
    pub(crate) fn take_findings(&mut self) -> Vec<Diagnostic> {
        std::mem::take(&mut self.findings).into_iter().map(|(_, _, finding)| finding).collect()
    }

    /// Whether the document has no record of these kinds.
    pub(crate) fn empty(&self, kinds: &[&str]) -> bool {
        let of_kind = |view: View<'_>| matches!(view, View::Record(record) if kinds.contains(&record.table().kind));
        let soa = kinds.contains(&SoaEntry::TABLE.kind) && self.cx.aims.statement_of_applicability.is_some();
        let full = |number| match self.cx.aims.get(number) {
            View::List(list) => list.at(0).is_some_and(of_kind),
            view => of_kind(view),
        };
        !soa && !(0..Root::TABLE.names.len()).any(full)
    }
}
