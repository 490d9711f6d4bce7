//! The Statement of Applicability, a line for every control: the 38 of Annex A, then the organization's own.

use crate::Aims;
use crate::assess::{Report, Status};
use crate::catalogue::catalogue;
use crate::model::{ExclusionBasis, ImplementationStatus, SoaDecision, SoaEntry};
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
            /// Included ones that are said to be carried out.
            "implemented" implemented: u32,
        }
        optional {
            /// Version of the statement.
            "version" version: Option<Text>,
            /// Day on which it was prepared.
            "preparedOn" prepared_on: Option<Date>,
            /// Day on which it was approved.
            "approvedOn" approved_on: Option<Date>,
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
            /// What makes it necessary: records, or words where there is no record.
            "drivers" drivers: Vec<Text>,
            /// Treatments that use it.
            "treatments" treatments: Vec<Text>,
            /// How far it is carried out, as recorded.
            "implementation" implementation: Option<ImplementationStatus>,
            /// Person or role that answers for it.
            "owner" owner: Option<Text>,
            /// The verdict on it.
            "verdict" verdict: Option<Status>,
            /// Why it is the verdict.
            "reason" reason: Option<Text>,
        }
    }
}

impl Aims {
    /// The Statement of Applicability, a line for every control, also for those that nobody decided on.
    /// [`SoaSummary::judged`] adds the verdicts of a report.
    ///
    /// ```
    /// use aimskit::model::SoaDecision;
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "statementOfApplicability": {"entries":
    ///     [{"control": "A.2.2", "decision": "included", "justification": "law", "drivers": [{"description": "AI Act"}]}]}}"#)
    ///     .aims.ok_or("unreadable")?;
    /// let soa = aims.statement_of_applicability();
    /// assert_eq!((soa.lines.len(), soa.included, soa.undecided), (38, 1, 37));
    /// assert_eq!(soa.lines[0].decision, Some(SoaDecision::Included));
    /// assert_eq!(soa.lines[0].drivers[0], "AI Act");
    ///
    /// let report = aims.assess("2026-11-23".parse::<aimskit::read::Date>()?);
    /// assert!(soa.judged(&report).lines.iter().all(|line| line.verdict.is_some()));
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
        for (control, own, title) in &known {
            let mut none = true;
            for entry in entries.iter().filter(|entry| entry.control.as_str() == control.as_str()) {
                none = false;
                lines.push(self.line(control, *own, title.clone(), Some(entry)));
            }
            if none {
                lines.push(self.line(control, *own, title.clone(), None));
            }
        }
        // Entries that name neither are shown all the same: a rule says what is wrong with them.
        let astray = entries.iter().filter(|entry| !known.iter().any(|(control, ..)| control.as_str() == entry.control.as_str()));
        lines.extend(astray.map(|entry| self.line(&entry.control.as_str().into(), true, None, Some(entry))));

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
        summary.approved_on = soa.and_then(|soa| soa.approval.as_ref()?.on);
        summary.lines = lines;
        summary
    }

    fn line(&self, control: &Text, own: bool, title: Option<Text>, entry: Option<&SoaEntry>) -> SoaLine {
        let mut line = SoaLine::new(control.clone(), own);
        line.title = title;
        let uses = self.root().treatments.iter().filter(|t| t.controls.iter().any(|used| used.as_str() == control.as_str()));
        line.treatments = uses.map(|treatment| treatment.id.as_text().clone()).collect();
        let Some(entry) = entry else { return line };
        line.decision = entry.decision;
        line.justification = entry.justification.clone();
        line.exclusion_basis = entry.exclusion_basis;
        line.ai_systems = entry.ai_systems.iter().map(|system| system.as_str().into()).collect();
        let drivers = entry.drivers.iter();
        line.drivers = drivers
            .filter_map(|driver| {
                let record = driver.record.as_ref().map(|record| Text::from(record.as_str()));
                record.or_else(|| driver.description.clone()).or_else(|| Some(driver.kind?.as_str().into()))
            })
            .collect();
        line.implementation = entry.implementation.as_ref().and_then(|implementation| implementation.status);
        line.owner = entry.owner.as_ref().map(|owner| owner.as_str().into());
        line
    }
}

impl SoaSummary {
    /// With the verdicts of a report.
    #[must_use]
    pub fn judged(mut self, report: &Report) -> SoaSummary {
        for line in &mut self.lines {
            let verdict = report.verdict(&line.control);
            line.verdict = verdict.map(|verdict| verdict.status);
            line.reason = verdict.map(|verdict| verdict.reason.clone());
        }
        self
    }
}
