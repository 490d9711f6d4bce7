//! From outcomes to verdicts, gates and readiness: what is recorded, what is missing, and why.

mod apart;
mod calendar;
mod due;
mod due_trigger;
mod explain;
mod explain_framework;
mod explain_parts;
mod explain_record;
mod explain_rule;
mod explained;
mod external;
mod framework;
mod gate;
mod gates;
mod grades;
pub(crate) mod ground;
mod judgement;
mod mend;
mod priorities;
mod priority;
mod proof;
mod readiness;
mod remedy;
mod report;
mod subject_name;
mod subjects;
mod triggers;
mod validate;
mod verdict;

pub use due::{Due, DueAlso, DueKind, DueSource, DueTrigger};
pub use explain::Explanation;
pub use explain_record::{Bearing, RecordExplanation};
pub use explain_rule::RuleExplanation;
pub use explained::Explained;
pub use gate::{Blocker, Gate, GateCheck, GateState, GateSummary, gate_label};
pub use priority::{Grade, Priority, PriorityCause};
pub use proof::{Proof, ProofShare};
pub use report::{Because, Counts, EvidenceUsed, FrameworkResult, LeftOut, Next, Readiness, Report, Roll, Status, Verdict, Weight};
#[cfg(feature = "exchange")]
pub(crate) use subject_name::subject_name;
pub use validate::{ValidateOptions, Validation, record_kinds, validate_record};

use crate::catalogue::{Catalogue, catalogue};
use crate::check::{Cx, Profile, Rule, Run, Tally, settled};
use crate::language::Language;
use crate::model::{Aims, Root};
use crate::placeholder::beside;
use crate::read::{Date, Text};
use crate::rules::rules;
use verdict::Judge;

/// The phrases of this folder.
pub(crate) const TEXTS: &[&crate::language::Phrases] = &[
    &due::PHRASES,
    &due_trigger::PHRASES,
    &explain_parts::PHRASES,
    &external::PHRASES,
    &framework::PHRASES,
    &gate::PHRASES,
    &gate::NAMES,
    &gates::PHRASES,
    &priorities::PHRASES,
    &priority::PHRASES,
    &proof::PHRASES,
    &readiness::PHRASES,
    &report::PHRASES,
    &triggers::DUE,
    &verdict::PHRASES,
];

/// Days ahead that the calendar looks, unless told otherwise.
const AHEAD: u32 = 90;

/// Findings that a report lists, unless told otherwise.
const MOST: u32 = 10_000;

/// The assessment date, how far along the management system is, and what is judged beside ISO/IEC 42001. A [`Date`] alone will do.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct AssessOptions<'c> {
    /// The assessment date: no clock is read.
    pub as_of: Date,
    /// Changes severities of findings, never a verdict or a gate.
    pub profile: Profile,
    /// How many days ahead the calendar looks; 90 unless told otherwise.
    pub horizon_days: u32,
    /// Most findings that the report lists, 10,000 by default; [`Report::suppressed`] is how many more there are.
    pub max_findings: u32,
    /// The frameworks in it are judged too; their numbers stay apart.
    pub catalogue: &'c Catalogue,
    /// Texts that say nothing, beside those that are known in each language: `see wiki`, a company's own `TBA by QM`. Case, spaces and signs
    /// make no difference.
    pub placeholders: &'c [Text],
    /// Language of all texts of the report; English where it is built in.
    pub language: &'c Language,
}

impl<'c> AssessOptions<'c> {
    /// As of that day, under review, looking 90 days ahead, for ISO/IEC 42001 alone.
    pub fn at(as_of: Date) -> AssessOptions<'c> {
        AssessOptions {
            as_of,
            profile: Profile::Review,
            horizon_days: AHEAD,
            max_findings: MOST,
            catalogue: catalogue(),
            placeholders: &[],
            language: Language::built_in(),
        }
    }

    /// Under another profile.
    #[must_use]
    pub fn profile(mut self, profile: Profile) -> AssessOptions<'c> {
        self.profile = profile;
        self
    }

    /// With a calendar that looks so many days ahead. What is overdue stands in it in any case.
    #[must_use]
    pub fn horizon_days(mut self, days: u32) -> AssessOptions<'c> {
        self.horizon_days = days;
        self
    }

    /// With a report that lists no more findings than that.
    #[must_use]
    pub fn max_findings(mut self, most: u32) -> AssessOptions<'c> {
        self.max_findings = most;
        self
    }

    /// With these texts as placeholders too: they are no reason and show nothing.
    #[must_use]
    pub fn placeholders(mut self, placeholders: &'c [Text]) -> AssessOptions<'c> {
        self.placeholders = placeholders;
        self
    }

    /// In another language; [`read_language`](crate::read_language) reads one from a file.
    #[must_use]
    pub fn language(mut self, language: &'c Language) -> AssessOptions<'c> {
        self.language = language;
        self
    }

    /// With the frameworks of that catalogue; [`read_framework`](crate::read_framework) reads one from a file.
    #[must_use]
    pub fn catalogue(mut self, catalogue: &'c Catalogue) -> AssessOptions<'c> {
        self.catalogue = catalogue;
        self
    }
}

impl From<Date> for AssessOptions<'_> {
    fn from(as_of: Date) -> Self {
        AssessOptions::at(as_of)
    }
}

impl Aims {
    /// A verdict for every requirement and control, and everything they rest on.
    ///
    /// ```
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0"}"#).aims.ok_or("unreadable")?;
    /// let report = aims.assess("2026-11-23".parse::<aimskit::read::Date>()?);
    /// assert_eq!(report.verdicts.len(), 182 + 38);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn assess<'c>(&self, options: impl Into<AssessOptions<'c>>) -> Report {
        let options = options.into();
        beside(options.placeholders, || {
            let root = settled(self.root(), options.as_of);
            let mut run = Run::new(self.seen(&root, options), rules());
            report_of(&mut run, options)
        })
    }

    /// The document, settled, as rules see it.
    pub(super) fn seen<'a>(&'a self, root: &'a Root, options: AssessOptions<'a>) -> Cx<'a> {
        Cx::new(root, self.lost_ids(), options.as_of, options.catalogue).written_as(self.root())
    }

    /// What is due or overdue on a day, by day: the calendar of the report alone, without running a rule.
    ///
    /// ```
    /// use aimskit::AssessOptions;
    /// use aimskit::assess::DueKind;
    /// let text = r#"{"schemaVersion": "1.0", "roles": [{"id": "r-1", "nextReviewOn": "2027-03-01"}]}"#;
    /// let aims = aimskit::read(text).aims.ok_or("unreadable")?;
    /// let day = "2026-11-23".parse()?;
    /// assert!(aims.calendar(AssessOptions::at(day)).is_empty());
    /// let year = aims.calendar(AssessOptions::at(day).horizon_days(365));
    /// assert_eq!((year[0].what, year[0].days_left), (DueKind::RoleReview, 98));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn calendar<'c>(&self, options: impl Into<AssessOptions<'c>>) -> Vec<Due> {
        let options = options.into();
        let root = settled(self.root(), options.as_of);
        calendar::calendar(&self.seen(&root, options), options.horizon_days, options.language)
    }

    /// What each rule answered, counted: the ground that verdicts stand on.
    pub fn tallies<'c>(&self, options: impl Into<AssessOptions<'c>>) -> Vec<(&'static Rule, Tally)> {
        let options = options.into();
        let root = settled(self.root(), options.as_of);
        let run = beside(options.placeholders, || Run::new(self.seen(&root, options), rules()));
        rules().iter().zip(run.notes.tallies).collect()
    }
}

/// The report of what the rules answered.
fn report_of(run: &mut Run<'_>, options: AssessOptions<'_>) -> Report {
    let found = run.take_findings();
    let judge = Judge::new(run, rules(), options.language);
    let requirements = catalogue().requirements().iter().map(|r| judge.requirement(r));
    let mut verdicts: Vec<Verdict> = requirements.chain(catalogue().controls().iter().map(|c| judge.control(c))).collect();
    let grades = grades::Grades::new(run, rules(), &verdicts);
    for verdict in &mut verdicts {
        verdict.grade = grades.of_verdict(verdict);
        verdict.proof = proof::proof(verdict);
    }
    let gates = gates::gates(&run.cx, &verdicts, &found, options.language);
    let mut report =
        Report::new(options.as_of.into(), options.profile, readiness::readiness(&verdicts, &gates, options.language), Vec::new());
    report.language = options.language.clone();
    let mut remedies = remedy::Remedies::new(&run.cx, options);
    report.priorities = priorities::priorities(&found, &verdicts, &gates, &grades, &mut remedies);
    report.gates = gates;
    // All of them decided on verdicts and gates; the first ones are written.
    let most = options.max_findings as usize;
    report.suppressed = u32::try_from(found.len().saturating_sub(most)).ok().filter(|more| *more > 0);
    report.findings = found.iter().take(most).map(|found| remedies.of(found)).collect();
    apart::tell_apart(&mut report.findings, options.language);
    report.clauses = rolls(&verdicts, options.language);
    report.verdicts = verdicts;
    judge.frameworks(options.catalogue, &mut report);
    report.calendar = calendar::calendar(&run.cx, options.horizon_days, options.language);
    report
}

impl Report {
    /// The verdict on a requirement or control.
    pub fn verdict(&self, id: &str) -> Option<&Verdict> {
        self.verdicts.iter().find(|v| v.id == id)
    }

    /// Language of its texts.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Each framework beside ISO/IEC 42001 with the verdicts on it.
    pub fn by_framework(&self) -> Vec<(&FrameworkResult, &[Verdict])> {
        let all: usize = self.frameworks.iter().map(|framework| framework.readiness.counts.total() as usize).sum();
        let mut rest = self.verdicts.get(self.verdicts.len().saturating_sub(all)..).unwrap_or_default();
        let mut out = Vec::new();
        for framework in &self.frameworks {
            let number = framework.readiness.counts.total() as usize;
            let Some((own, others)) = rest.split_at_checked(number) else { break };
            out.push((framework, own));
            rest = others;
        }
        out
    }

    /// Gives every finding its line and column in the text that the document was read from.
    pub fn locate(&mut self, source: &str) {
        let pointers: Vec<&str> = self.findings.iter().map(|f| &*f.pointer).collect();
        let spans = crate::read::spans(source, &pointers);
        for (finding, span) in self.findings.iter_mut().zip(spans) {
            finding.span = span;
        }
    }

    /// As JSON text.
    pub fn to_json(&self) -> String {
        crate::read::write(self)
    }
}

impl Counts {
    /// Counts verdicts by their status.
    pub(crate) fn of<'v>(verdicts: impl Iterator<Item = &'v Verdict>) -> Counts {
        let mut counts = Counts::new(0, 0, 0, 0, 0);
        for verdict in verdicts {
            let slot = match verdict.status {
                Status::Conforms => &mut counts.conforms,
                Status::Partial => &mut counts.partial,
                Status::Gap => &mut counts.gap,
                Status::NotApplicable => &mut counts.not_applicable,
                Status::NotDetermined => &mut counts.not_determined,
            };
            *slot += 1;
        }
        counts
    }

    /// Counts those as well.
    pub(super) fn add(&mut self, more: &Counts) {
        self.conforms += more.conforms;
        self.partial += more.partial;
        self.gap += more.gap;
        self.not_applicable += more.not_applicable;
        self.not_determined += more.not_determined;
    }

    /// How many verdicts in all.
    pub fn total(&self) -> u32 {
        self.applicable() + self.not_applicable
    }

    /// How many of them apply.
    pub fn applicable(&self) -> u32 {
        self.conforms + self.partial + self.gap + self.not_determined
    }

    /// The verdict on all of them together.
    pub fn status(&self) -> Status {
        match self {
            _ if self.applicable() == 0 => Status::NotApplicable,
            _ if self.gap == self.applicable() => Status::Gap,
            _ if self.gap + self.partial > 0 => Status::Partial,
            _ if self.not_determined > 0 => Status::NotDetermined,
            _ => Status::Conforms,
        }
    }
}

/// Main clauses, the clauses below them, and the groups of Annex A.
fn rolls(verdicts: &[Verdict], language: &Language) -> Vec<Roll> {
    let mut out = Vec::new();
    // Those below one place stand side by side.
    let counted = |label: &str| {
        let below = |verdict: &&Verdict| verdict.id.strip_prefix(label).is_some_and(|rest| rest.starts_with('.'));
        Counts::of(verdicts.iter().skip_while(|verdict| !below(verdict)).take_while(below))
    };
    for clause in catalogue().clauses() {
        let counts = counted(clause.label);
        if counts.total() > 0 {
            out.push(Roll::new(clause.label.into(), clause.title_in(language).into(), counts.status(), counts));
        }
    }
    for group in catalogue().groups() {
        let counts = counted(group.label);
        out.push(Roll::new(group.label.into(), group.title_in(language).into(), counts.status(), counts));
    }
    out
}
