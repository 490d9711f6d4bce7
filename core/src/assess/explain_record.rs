//! A verdict's chain from a record: which verdicts rest on it, and what is found on it.

use super::explain_parts::{self as parts, Parts};
use super::report::{EvidenceUsed, Report, Status, Verdict};
use crate::check::{Answer, Basis, Rule, Run, evidence_label};
use crate::language::Language;
use crate::model::{Evidence, SoaEntry};
use crate::read::{Diagnostic, Kind, Plain, Pointer, Record, Text, View, elements, record};
use crate::rules::claims::speaks_for;
use crate::rules::frameworks::framework_need_unmet;
use crate::rules::references::owner;
use crate::rules::rules;

record! {
    /// What rests on a record: the verdicts that it supports or lowers, what is found on it, and who refers to it.
    pub struct RecordExplanation "recordExplanation" {
        required {
            /// The record.
            "id" id: Text,
            /// Its kind.
            "kind" kind: Text,
            /// Where it is.
            "pointer" pointer: Pointer,
        }
        optional {
            /// Its title or name.
            "title" title: Option<Text>,
            /// Its state as evidence on the assessment date, if it is evidence.
            "state" state: Option<Text>,
            /// Records that refer to it, each once.
            "referredBy" referred_by: Vec<Text>,
            /// Evidence that it names.
            "evidence" evidence: Vec<EvidenceUsed>,
            /// Requirements and controls whose rules hold for it, or rest on it as evidence.
            "supports" supports: Vec<Bearing>,
            /// Requirements and controls whose rules do not hold for it.
            "lowers" lowers: Vec<Bearing>,
            /// Requirements and controls whose rules do not determine it.
            "leavesOpen" leaves_open: Vec<Bearing>,
            /// What is found on it, or names it.
            "findings" findings: Vec<Diagnostic>,
        }
    }
}

record! {
    /// A requirement or control, and the rules by which something bears on it.
    pub struct Bearing "bearing" {
        required {
            /// Requirement or control.
            "id" id: Text,
            /// What is asked, in our words; a control's title.
            "title" title: Text,
            /// The verdict on it.
            "status" status: Status,
        }
        optional {
            /// The rules.
            "rules" rules: Vec<Text>,
            /// The attestation that decided, when it is one or rests on it.
            "attestation" attestation: Option<Text>,
        }
    }
}

/// The explanation of the record with that id; `run` has heard what was said of it.
pub(super) fn of_record(id: &str, run: &Run<'_>, report: &Report) -> Option<RecordExplanation> {
    let cx = &run.cx;
    let known = cx.index().with_id(id).next()?;
    let record = known.path.records(cx.aims()).pop()?;
    let pointer = known.path.pointer(cx.aims());
    let mut it = RecordExplanation::new(id.into(), known.kind.into(), Plain(pointer));
    let text = |name: &str| match record.get(record.table().names.position(name)?) {
        View::Text(text) => Some(Text::from(text)),
        _ => None,
    };
    it.title = text("title").or_else(|| text("name"));
    it.state = (known.kind == Evidence::TABLE.kind).then(|| cx.evidence_state(id).as_str().into());
    for link in cx.index().references(id) {
        let (kind, id) = owner(link, cx);
        let name = Text::from(if id.is_empty() { kind } else { id });
        if !it.referred_by.contains(&name) {
            it.referred_by.push(name);
        }
    }
    if let Some(View::List(list)) = record.table().names.position("evidence").map(|field| record.get(field)) {
        for view in elements(list) {
            let View::Link(evidence, _) = view else { break };
            it.evidence.push(EvidenceUsed::of(evidence.as_str(), cx.evidence_state(evidence.as_str()), cx));
        }
    }
    let control = watched(record).filter(|control| *control != id);
    for heard in &run.notes.heard {
        let Some(rule) = rules().get(heard.rule).filter(|rule| rule.basis != Basis::Practice) else { continue };
        let list = match heard.answer {
            Answer::Pass => &mut it.supports,
            Answer::Fail | Answer::Stale => &mut it.lowers,
            Answer::Unknown | Answer::Vague => &mut it.leaves_open,
            Answer::NotAsked => continue,
        };
        // What serves nothing by name decides on the entry's own control.
        let own = control.filter(|_| rule.serves().next().is_none());
        for served in rule.serves() {
            bear(list, served, rule, report);
        }
        if let Some(control) = own {
            bear(list, control, rule, report);
        }
    }
    // What another framework asks for is one rule's; its verdicts tell which records they rest on.
    let need = &framework_need_unmet::RULE;
    for verdict in report.verdicts.iter().filter(|_| !report.frameworks.is_empty()) {
        for because in verdict.because.iter().filter(|because| because.rule == need.name()) {
            let names = |list: &[Text]| list.iter().any(|name| *name == id);
            let list = match (names(&because.passed), names(&because.failed)) {
                (true, _) => &mut it.supports,
                (false, true) => &mut it.lowers,
                (false, false) => continue,
            };
            let mut bearing = Bearing::new(verdict.id.clone(), verdict.title.clone(), verdict.status);
            bearing.rules.push(need.name().into());
            list.push(bearing);
        }
    }
    // An attestation decides where records can't, and rests on its evidence.
    for attestation in &cx.aims().attestations {
        let concerned = attestation.id.as_str() == id || attestation.evidence.iter().any(|evidence| evidence.as_str() == id);
        let spoken = if concerned { speaks_for(attestation) } else { Vec::new() };
        let decided = |verdict: &&Verdict| verdict.decided_by.as_ref() == Some(attestation.id.as_text());
        for verdict in spoken.into_iter().filter_map(|id| report.verdict(id)).filter(decided) {
            let list = if verdict.status == Status::Conforms { &mut it.supports } else { &mut it.lowers };
            if let Some(bearing) = bearing(list, &verdict.id, report) {
                bearing.attestation = Some(attestation.id.as_str().into());
            }
        }
    }
    let inside =
        |finding: &Diagnostic| finding.pointer.strip_prefix(&*it.pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let subject = |finding: &Diagnostic| finding.subject.as_ref().and_then(|subject| subject.id.as_ref()).is_some_and(|it| *it == id);
    let concerns = |finding: &&Diagnostic| inside(finding) || subject(finding) || finding.related.iter().any(|other| *other == id);
    it.findings = report.findings.iter().filter(concerns).cloned().collect();
    Some(it)
}

/// What answers about the record are given for: an entry's control, else its id.
pub(super) fn watched(record: &dyn Record) -> Option<&str> {
    match record.get(0) {
        View::Link(control, _) if record.table().kind == SoaEntry::TABLE.kind => Some(control.as_str()),
        View::Id(id) => Some(id.as_str()),
        _ => None,
    }
}

/// The requirement or control in the list, put there if it is not yet.
fn bearing<'l>(list: &'l mut Vec<Bearing>, served: &str, report: &Report) -> Option<&'l mut Bearing> {
    let at = match list.iter().position(|bearing| bearing.id == served) {
        Some(at) => at,
        None => {
            let verdict = report.verdict(served)?;
            list.push(Bearing::new(verdict.id.clone(), verdict.title.clone(), verdict.status));
            list.len() - 1
        }
    };
    list.get_mut(at)
}

/// Names the rule at the requirement or control.
pub(super) fn bear(list: &mut Vec<Bearing>, served: &str, rule: &Rule, report: &Report) {
    let name = Text::from(rule.name());
    if let Some(bearing) = bearing(list, served, report).filter(|bearing| !bearing.rules.contains(&name)) {
        bearing.rules.push(name);
    }
}

pub(super) fn bearings(list: &[Bearing], with_rules: bool, language: &Language) -> Vec<String> {
    let line = |bearing: &Bearing| {
        let rules = language.list(bearing.rules.iter().chain(&bearing.attestation));
        let (id, title) = (("id", (&bearing.id).into()), ("title", (&bearing.title).into()));
        let args = [id, title, ("status", bearing.status.label(language).into()), ("rules", (&rules).into())];
        language.say(if with_rules { parts::BEARING_BY } else { parts::BEARING }, &args)
    };
    list.iter().map(line).collect()
}

impl RecordExplanation {
    /// As text for people, a part a heading.
    pub fn to_text(&self, language: &Language) -> String {
        let title = self.title.as_ref().map_or("", Text::as_str);
        let head = [("id", (&self.id).into()), ("title", title.into()), ("kind", language.kind(&self.kind).into())];
        let mut out = Parts::new(language, language.say(parts::RECORD, &head));
        out.add(parts::STATE, self.state.iter().map(|state| evidence_label(state, language).to_owned()).collect());
        out.add(parts::REFERRED_BY, out.names(&self.referred_by));
        out.add(parts::EVIDENCE, out.evidence(&self.evidence));
        out.add(parts::SUPPORTS, bearings(&self.supports, true, language));
        out.add(parts::LOWERS, bearings(&self.lowers, true, language));
        out.add(parts::LEAVES_OPEN, bearings(&self.leaves_open, true, language));
        out.add(parts::DEFECTS, self.findings.iter().map(|finding| out.finding(finding)).collect());
        out.add(parts::NEXT, out.steps(&self.findings));
        out.write()
    }
}
