//! Coverage of evidence: what shows that a requirement is met or a control is implemented, on the day of the report.

use super::places::{own_id, tops};
use crate::Aims;
use crate::assess::{Report, Verdict};
use crate::catalogue::{Keeping, catalogue};
use crate::check::{EvidenceState, evidence_state};
use crate::model::{Evidence, EvidenceStrength, SoaDecision};
use crate::read::{Date, FieldRole, Text, View, elements, record, vocabulary};

vocabulary! {
    /// How well evidence covers a requirement or control.
    pub enum EvidenceCover "evidenceCover" {
        /// Primary evidence that counts on the day.
        "primary" Primary,
        /// Evidence counts on the day, none of it primary.
        "supporting" Supporting,
        /// There is evidence, none of which counts on the day.
        "notCurrent" NotCurrent,
        /// There is none.
        "none" None,
    }
}

vocabulary! {
    /// How a piece of evidence supports something.
    pub enum EvidenceLink "evidenceLink" {
        /// It says itself that it supports it, or the clause it stands in.
        "supports" Supports,
        /// The Statement of Applicability names it for the control.
        "statement" Statement,
        /// An attestation names it.
        "attestation" Attestation,
        /// The verdict rests on it; unless stated otherwise, records that rules evaluated name it.
        "records" Records,
    }
}

record! {
    /// A requirement that asks for documented information, or a control that is included, and the evidence on it.
    pub struct EvidenceCoverage "evidenceCoverage" {
        required {
            /// Requirement or control.
            "id" id: Text,
            /// What is asked, in our words; a control's title.
            "title" title: Text,
            /// How well it is covered.
            "cover" cover: EvidenceCover,
        }
        optional {
            /// `maintain` for a document, `retain` for a record; absent where none is asked for.
            "keeping" keeping: Option<Text>,
            /// The evidence, in the order of the document.
            "evidence" evidence: Vec<EvidenceLine>,
            /// Documents that are recorded as satisfying it.
            "documents" documents: Vec<Text>,
            /// Days between the first period of current evidence and the day of the report for which none of them speaks. None where no
            /// evidence states a period.
            "holes" holes: Vec<EvidenceHole>,
        }
    }
}

record! {
    /// A piece of evidence on a requirement or control.
    pub struct EvidenceLine "evidenceLine" {
        required {
            /// Its id.
            "id" id: Text,
            /// current, expired, future, template or missing.
            "state" state: Text,
            /// How it supports it.
            "link" link: EvidenceLink,
        }
        optional {
            /// Its name.
            "title" title: Option<Text>,
            /// Whether it is the record itself or only points to it.
            "strength" strength: Option<EvidenceStrength>,
            /// Day from which on it was so.
            "effectiveOn" effective_on: Option<Date>,
            /// First day that it covers.
            "from" from: Option<Date>,
            /// Last day that it covers.
            "to" to: Option<Date>,
            /// Last day on which it counts.
            "validUntil" valid_until: Option<Date>,
        }
    }
}

record! {
    /// A period that no evidence covers.
    pub struct EvidenceHole "evidenceHole" {
        required {
            /// First day.
            "from" from: Date,
            /// Last day.
            "to" to: Date,
        }
    }
}

impl Aims {
    /// Evidence on each requirement that asks for documented information and on each control that is included, own ones too.
    /// What is judged not applicable is left out.
    ///
    /// ```
    /// use aimskit::views::EvidenceCover;
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "evidence": [{"id": "E-1", "effectiveOn": "2026-07-01",
    ///     "period": {"from": "2026-01-01", "to": "2026-06-30"}, "supports": ["9.1"], "strength": "primary"}]}"#).aims.ok_or("unreadable")?;
    /// let coverage = aims.evidence_coverage(&aims.assess("2026-09-30".parse::<aimskit::read::Date>()?));
    /// let results = coverage.iter().find(|line| line.id == "9.1.s5").ok_or("not listed")?;
    /// assert_eq!((results.cover, &*results.evidence[0].id), (EvidenceCover::Primary, "E-1"));
    /// assert_eq!(results.holes[0].from.to_string(), "2026-07-01");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn evidence_coverage(&self, report: &Report) -> Vec<EvidenceCoverage> {
        let mut out = Vec::new();
        let applies = |id: &str| report.verdict(id).is_none_or(|verdict| verdict.status != crate::assess::Status::NotApplicable);
        for requirement in catalogue().requirements().iter().filter(|requirement| applies(requirement.label)) {
            let Some(duty) = requirement.document else { continue };
            out.push(self.covered(requirement.label, requirement.summary_in(&report.language), Some(duty.keeping), report));
        }
        let entries = || self.root().statement_of_applicability.iter().flat_map(|soa| &soa.entries);
        let included = |id: &str| entries().any(|e| e.control.as_str() == id && e.decision == Some(SoaDecision::Included));
        for control in catalogue().controls().iter().filter(|control| included(control.label)) {
            out.push(self.covered(control.label, control.title_in(&report.language), control.keeping, report));
        }
        for control in self.root().own_controls.iter().filter(|control| included(control.id.as_str())) {
            let id = control.id.as_str();
            out.push(self.covered(id, control.title.as_deref().unwrap_or(id), None, report));
        }
        out
    }

    fn covered(&self, id: &str, title: &str, keeping: Option<Keeping>, report: &Report) -> EvidenceCoverage {
        let root = self.root();
        let mut lines: Vec<EvidenceLine> = Vec::new();
        for (evidence, link) in self.linked(id, report.verdict(id)) {
            let found = root.evidence.iter().find(|one| one.id.as_str() == &*evidence);
            if !lines.iter().any(|line| line.id == evidence) {
                lines.push(line(evidence, link, found, *report.as_of));
            }
        }
        let place = |line: &EvidenceLine| root.evidence.iter().position(|one| *one.id.as_text() == line.id).unwrap_or(usize::MAX);
        crate::order::sort_by_key(&mut lines, place);
        let current = || lines.iter().filter(|line| line.state == EvidenceState::Current.as_str());
        let cover = match current().next() {
            Some(_) if current().any(|line| line.strength == Some(EvidenceStrength::Primary)) => EvidenceCover::Primary,
            Some(_) => EvidenceCover::Supporting,
            None if lines.is_empty() => EvidenceCover::None,
            None => EvidenceCover::NotCurrent,
        };
        let mut it = EvidenceCoverage::new(id.into(), title.into(), cover);
        it.keeping = keeping.map(|keeping| keeping.as_str().into());
        it.holes = holes(current().filter_map(|line| Some((line.from?, line.to))).collect(), *report.as_of);
        let satisfies = |names: &str| names_it(names, id);
        let documents = root.documents.iter().filter(|document| document.satisfies.iter().any(|names| satisfies(names.as_str())));
        it.documents = documents.map(|document| document.id.as_text().clone()).collect();
        it.evidence = lines;
        it
    }

    /// Evidence on it and how it comes to be, the plainest way first.
    fn linked(&self, id: &str, verdict: Option<&Verdict>) -> Vec<(Text, EvidenceLink)> {
        let root = self.root();
        let mut out: Vec<(Text, EvidenceLink)> = Vec::new();
        for evidence in root.evidence.iter().filter(|evidence| evidence.supports.iter().any(|names| names_it(names.as_str(), id))) {
            out.push((own_id(evidence).into(), EvidenceLink::Supports));
        }
        for entry in root.statement_of_applicability.iter().flat_map(|soa| &soa.entries).filter(|entry| entry.control.as_str() == id) {
            out.extend(entry.evidence.iter().map(|evidence| (evidence.as_str().into(), EvidenceLink::Statement)));
        }
        let about = |target: &str| names_it(target, id);
        for attestation in root.attestations.iter().filter(|a| a.target.as_ref().is_some_and(|target| about(target.as_str()))) {
            out.extend(attestation.evidence.iter().map(|evidence| (evidence.as_str().into(), EvidenceLink::Attestation)));
        }
        let rests = verdict.iter().flat_map(|verdict| &verdict.because).flat_map(|because| &because.evidence);
        out.extend(rests.map(|used| (used.id.clone(), EvidenceLink::Records)));
        // What records name may show something else of them: it counts where nothing is said to show this.
        if !out.is_empty() {
            return out;
        }
        let because = verdict.iter().flat_map(|verdict| &verdict.because);
        let named: Vec<&Text> = because.flat_map(|because| because.passed.iter().chain(&because.failed)).collect();
        for top in tops(root).iter().filter(|top| named.iter().any(|name| **name == *own_id(top.record))) {
            let Some(View::List(list)) = top.record.table().with(FieldRole::Evidence).next().map(|field| top.record.get(field)) else {
                continue;
            };
            let ids = elements(list).filter_map(|view| if let View::Link(id, _) = view { Some(id.as_str().into()) } else { None });
            out.extend(ids.map(|id| (id, EvidenceLink::Records)));
        }
        out
    }
}

/// Whether a reference names the requirement or control: itself, or the clause or list item around it.
pub(super) fn names_it(reference: &str, id: &str) -> bool {
    let reference = reference.strip_prefix("iso42001:").unwrap_or(reference);
    id.strip_prefix(reference).is_some_and(|rest| rest.is_empty() || rest.starts_with('.') && !id.starts_with("A."))
}

fn line(id: Text, link: EvidenceLink, evidence: Option<&Evidence>, as_of: Date) -> EvidenceLine {
    let state = evidence.map_or(EvidenceState::Missing, |evidence| evidence_state(evidence, as_of));
    let mut line = EvidenceLine::new(id, state.as_str().into(), link);
    let Some(evidence) = evidence else { return line };
    line.title = evidence.title.clone();
    line.strength = evidence.strength;
    line.effective_on = evidence.effective_on;
    line.from = evidence.period.as_ref().and_then(|period| period.from);
    line.to = evidence.period.as_ref().and_then(|period| period.to);
    line.valid_until = evidence.valid_until;
    line
}

/// What the periods leave open from the first day of the first one to the assessment date. A period without an end goes on.
fn holes(mut periods: Vec<(Date, Option<Date>)>, as_of: Date) -> Vec<EvidenceHole> {
    crate::order::sort(&mut periods);
    let mut out = Vec::new();
    let Some((first, _)) = periods.first() else { return out };
    let day = |days: i32| Date::from_days(days);
    // The first day that nothing speaks for yet.
    let mut open = first.days();
    let mut add = |from: i32, to: i32| {
        if let (true, Some(from), Some(to)) = (from <= to, day(from), day(to)) {
            out.push(EvidenceHole::new(from, to));
        }
    };
    for (from, to) in &periods {
        if *from > as_of {
            break;
        }
        add(open, from.days() - 1);
        let Some(to) = to else { return out };
        open = open.max(to.days() + 1).max(from.days());
    }
    add(open, as_of.days());
    out
}
