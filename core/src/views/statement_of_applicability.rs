//! The Statement of Applicability, a line for every control: the 38 of Annex A, then the organization's own.

use super::titles::Titles;
use crate::Aims;
use crate::assess::{Report, Status};
use crate::catalogue::catalogue;
use crate::check::{EvidenceState, evidence_state};
use crate::model::{EvidenceStrength, ExclusionBasis, ImplementationStatus, SoaDecision, SoaDriver, SoaDriverKind, SoaEntry};
use crate::read::{Date, Text, record};

record! {
    /// Every control with what was decided on it (6.1.3 f).
    pub struct SoaSummary "soaSummary" {
        required {
            /// Lines that say included.
            "included" included: u32,
            /// Lines that say excluded.
            "excluded" excluded: u32,
            /// Lines on which nothing is decided.
            "undecided" undecided: u32,
            /// Included ones that are recorded as implemented.
            "implemented" implemented: u32,
        }
        optional {
            /// Version of the statement.
            "version" version: Option<Text>,
            /// Day on which it was prepared.
            "preparedOn" prepared_on: Option<Date>,
            /// Person or role that prepared it.
            "preparedBy" prepared_by: Option<Text>,
            /// Day on which it was approved.
            "approvedOn" approved_on: Option<Date>,
            /// Person or role that approved it.
            "approvedBy" approved_by: Option<Text>,
            /// Version that was approved.
            "approvedVersion" approved_version: Option<Text>,
            /// What was decided on controls beside Annex A.
            "additionalControls" additional_controls: Option<Text>,
            /// A line for each control, and for each entry where one control has several.
            "lines" lines: Vec<SoaLine>,
        }
    }
}

record! {
    /// One control in the statement.
    pub struct SoaLine "soaLine" {
        required {
            /// The control.
            "control" control: Text,
            /// Whether it is the organization's own, beside Annex A.
            "own" own: bool,
        }
        optional {
            /// Its title.
            "title" title: Option<Text>,
            /// What was decided; absent if nothing was.
            "decision" decision: Option<SoaDecision>,
            /// Why.
            "justification" justification: Option<Text>,
            /// On what ground it is excluded.
            "exclusionBasis" exclusion_basis: Option<ExclusionBasis>,
            /// AI systems that the decision is for; none for all.
            "aiSystems" ai_systems: Vec<Text>,
            /// What makes it necessary.
            "drivers" drivers: Vec<SoaDriverLine>,
            /// Treatments that use it.
            "treatments" treatments: Vec<Text>,
            /// How far it is implemented, as recorded.
            "implementation" implementation: Option<ImplementationStatus>,
            /// Since when.
            "since" since: Option<Date>,
            /// Date by which it shall be implemented.
            "due" due: Option<Date>,
            /// How it is implemented.
            "description" description: Option<Text>,
            /// Documents on it.
            "documents" documents: Vec<Text>,
            /// Evidence that the statement names for it.
            "evidence" evidence: Vec<SoaEvidence>,
            /// Person or role that answers for it.
            "owner" owner: Option<Text>,
            /// The verdict on it.
            "verdict" verdict: Option<Status>,
            /// Why it is the verdict.
            "reason" reason: Option<Text>,
        }
    }
}

record! {
    /// What makes a control necessary.
    pub struct SoaDriverLine "soaDriverLine" {
        required {
            /// Title of the record, or words where there is none.
            "name" name: Text,
        }
        optional {
            /// What kind of reason it is.
            "kind" kind: Option<SoaDriverKind>,
            /// The record.
            "record" record: Option<Text>,
        }
    }
}

record! {
    /// Evidence that the statement names for a control.
    pub struct SoaEvidence "soaEvidence" {
        required {
            /// The evidence.
            "id" id: Text,
        }
        optional {
            /// Its name.
            "title" title: Option<Text>,
            /// Whether it is the record itself or only points to it.
            "strength" strength: Option<EvidenceStrength>,
            /// current, expired, future, template or missing, on the day of the report.
            "state" state: Option<Text>,
        }
    }
}

impl Aims {
    /// The Statement of Applicability, a line for every control, including those without a decision.
    /// [`SoaSummary::judged`] adds what holds on the day of a report.
    ///
    /// ```
    /// use aimskit::model::SoaDecision;
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "statementOfApplicability": {"entries":
    ///     [{"control": "A.2.2", "decision": "included", "justification": "law", "drivers": [{"description": "AI Act"}]}]}}"#)
    ///     .aims.ok_or("unreadable")?;
    /// let soa = aims.statement_of_applicability();
    /// assert_eq!((soa.lines.len(), soa.included, soa.undecided), (38, 1, 37));
    /// assert_eq!(soa.lines[0].decision, Some(SoaDecision::Included));
    /// assert_eq!(&*soa.lines[0].drivers[0].name, "AI Act");
    ///
    /// let report = aims.assess("2026-11-23".parse::<aimskit::read::Date>()?);
    /// assert!(soa.judged(&aims, &report).lines.iter().all(|line| line.verdict.is_some()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn statement_of_applicability(&self) -> SoaSummary {
        let root = self.root();
        let soa = root.statement_of_applicability.as_deref();
        let entries = soa.map_or(&[][..], |soa| &soa.entries);
        let annex_a = catalogue().controls().iter().map(|control| (Text::from(control.label), false, Some(Text::from(control.title))));
        let own = root.own_controls.iter().map(|control| (control.id.as_text().clone(), true, control.title.clone()));
        let known: Vec<(Text, bool, Option<Text>)> = annex_a.chain(own).collect();
        let mut lines = Vec::new();
        let titles = self.titles();
        for (control, own, title) in &known {
            let mut none = true;
            for entry in entries.iter().filter(|entry| entry.control.as_str() == control.as_str()) {
                none = false;
                lines.push(self.line(control, *own, title.clone(), Some(entry), &titles));
            }
            if none {
                lines.push(self.line(control, *own, title.clone(), None, &titles));
            }
        }
        // Entries that name neither are shown all the same: a rule says what is wrong with them.
        let astray = entries.iter().filter(|entry| !known.iter().any(|(control, ..)| control.as_str() == entry.control.as_str()));
        lines.extend(astray.map(|entry| self.line(&entry.control.as_str().into(), true, None, Some(entry), &titles)));

        let count = |is: &dyn Fn(&SoaLine) -> bool| u32::try_from(lines.iter().filter(|line| is(line)).count()).unwrap_or(u32::MAX);
        let included = |line: &SoaLine| line.decision == Some(SoaDecision::Included);
        let mut summary = SoaSummary::new(
            count(&included),
            count(&|line| line.decision == Some(SoaDecision::Excluded)),
            count(&|line| line.decision.is_none()),
            count(&|line| included(line) && line.implementation == Some(ImplementationStatus::Implemented)),
        );
        summary.version = soa.and_then(|soa| soa.version.clone());
        summary.prepared_on = soa.and_then(|soa| soa.prepared_on);
        summary.prepared_by = soa.and_then(|soa| Some(soa.prepared_by.as_ref()?.as_str().into()));
        summary.additional_controls = soa.and_then(|soa| soa.additional_controls.clone());
        if let Some(approval) = soa.and_then(|soa| soa.approval.as_deref()) {
            summary.approved_on = approval.on;
            summary.approved_by = approval.by.as_ref().map(|by| by.as_str().into());
            summary.approved_version = approval.version.clone();
        }
        summary.lines = lines;
        summary
    }

    fn line(&self, control: &Text, own: bool, title: Option<Text>, entry: Option<&SoaEntry>, titles: &Titles) -> SoaLine {
        let mut line = SoaLine::new(control.clone(), own);
        line.title = title;
        let uses = self.root().treatments.iter().filter(|t| t.controls.iter().any(|used| used.as_str() == control.as_str()));
        line.treatments = uses.map(|treatment| treatment.id.as_text().clone()).collect();
        let Some(entry) = entry else { return line };
        line.decision = entry.decision;
        line.justification = entry.justification.clone();
        line.exclusion_basis = entry.exclusion_basis;
        line.ai_systems = entry.ai_systems.iter().map(|system| system.as_str().into()).collect();
        line.drivers = entry.drivers.iter().filter_map(|driver| driver_line(driver, titles)).collect();
        if let Some(implementation) = entry.implementation.as_deref() {
            line.implementation = implementation.status;
            line.since = implementation.since;
            line.due = implementation.due;
            line.description = implementation.description.clone();
        }
        line.documents = entry.documents.iter().map(|document| document.as_str().into()).collect();
        for evidence in &entry.evidence {
            let mut shown = SoaEvidence::new(evidence.as_str().into());
            let found = self.root().evidence.iter().find(|one| one.id.as_str() == evidence.as_str());
            shown.title = found.and_then(|found| found.title.clone());
            shown.strength = found.and_then(|found| found.strength);
            line.evidence.push(shown);
        }
        line.owner = entry.owner.as_ref().map(|owner| owner.as_str().into());
        line
    }
}

/// None of a driver that says nothing.
fn driver_line(driver: &SoaDriver, titles: &Titles) -> Option<SoaDriverLine> {
    let record = driver.record.as_ref().map(|record| record.as_str());
    let titled = record.and_then(|record| titles.get(record)).map(Text::from);
    let said = titled.or_else(|| driver.description.clone()).or_else(|| record.map(Text::from));
    let mut line = SoaDriverLine::new(said.or_else(|| Some(driver.kind?.as_str().into()))?);
    line.kind = driver.kind;
    line.record = record.map(Text::from);
    Some(line)
}

impl SoaSummary {
    /// With the verdicts of a report on that document, the state of the evidence on its date, and the titles of controls in its language.
    #[must_use]
    pub fn judged(mut self, aims: &Aims, report: &Report) -> SoaSummary {
        for line in &mut self.lines {
            let verdict = report.verdict(&line.control);
            line.verdict = verdict.map(|verdict| verdict.status);
            line.reason = verdict.map(|verdict| verdict.reason.clone());
            if let Some(control) = catalogue().control(&line.control).filter(|_| !line.own) {
                line.title = Some(control.title_in(report.language()).into());
            }
            for shown in &mut line.evidence {
                let found = aims.root().evidence.iter().find(|one| *one.id.as_text() == shown.id);
                let state = found.map_or(EvidenceState::Missing, |evidence| evidence_state(evidence, *report.as_of));
                shown.state = Some(state.as_str().into());
            }
        }
        self
    }
}
