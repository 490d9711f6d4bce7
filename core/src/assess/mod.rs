//! From outcomes to verdicts, gates and readiness: what is recorded, what is missing, and why.

mod calendar;
mod explain;
mod framework;
mod report;
mod verdict;

pub use explain::Explanation;
pub use report::{Because, Counts, Due, EvidenceUsed, FrameworkResult, Gate, GateState, Next, Readiness, Report, Roll, Status, Verdict};

use crate::catalogue::{Catalogue, ControlId, catalogue};
use crate::check::{Profile, Rule, Run, Tally};
use crate::model::Aims;
use crate::read::{Date, Text};
use crate::rules::rules;
use verdict::Judge;

/// Days ahead that the calendar looks.
const AHEAD: i32 = 90;

/// The day asked about, how far along the management system is, and what is judged beside ISO/IEC 42001. A [`Date`] alone will do.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct AssessOptions<'c> {
    /// The day asked about: no clock is read.
    pub as_of: Date,
    /// Changes severities of findings, never a verdict or a gate.
    pub profile: Profile,
    /// The frameworks in it are judged too; their numbers stay apart.
    pub catalogue: &'c Catalogue,
}

impl<'c> AssessOptions<'c> {
    /// As of that day, under review, for ISO/IEC 42001 alone.
    pub fn at(as_of: Date) -> AssessOptions<'c> {
        AssessOptions { as_of, profile: Profile::Review, catalogue: catalogue() }
    }

    /// Under another profile.
    #[must_use]
    pub fn profile(mut self, profile: Profile) -> AssessOptions<'c> {
        self.profile = profile;
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
        self.assessed(options.into())
    }

    fn assessed(&self, AssessOptions { as_of, profile, catalogue: known }: AssessOptions<'_>) -> Report {
        let mut run = Run::new(self.root(), self.lost_ids(), rules(), (as_of, profile), known);
        let findings = run.take_findings();
        let judge = Judge::new(&run, rules());
        let requirements = catalogue().requirements().iter().map(|r| judge.requirement(r));
        let verdicts: Vec<Verdict> = requirements.chain(catalogue().controls().iter().map(|c| judge.control(c))).collect();
        let all = Counts::of(verdicts.iter());
        let mut report = Report::new(as_of, profile, readiness(&all));
        report.gates = gates(&verdicts);
        report.findings = findings;
        report.clauses = rolls(&verdicts);
        report.verdicts = verdicts;
        for framework in known.frameworks() {
            judge.framework(framework, &mut report);
        }
        report.calendar = calendar::calendar(self, as_of, AHEAD);
        report
    }

    /// What each rule answered, counted: the ground that verdicts stand on.
    pub fn tallies<'c>(&self, options: impl Into<AssessOptions<'c>>) -> Vec<(&'static Rule, Tally)> {
        let AssessOptions { as_of, profile, catalogue } = options.into();
        let run = Run::new(self.root(), self.lost_ids(), rules(), (as_of, profile), catalogue);
        rules().iter().zip(run.notes.tallies).collect()
    }
}

impl Report {
    /// The verdict on a requirement or control.
    pub fn verdict(&self, id: &str) -> Option<&Verdict> {
        self.verdicts.iter().find(|v| v.id == id)
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

fn readiness(counts: &Counts) -> Readiness {
    let score = (counts.conforms * 1000).checked_div(counts.applicable()).unwrap_or(0);
    let formula = "conforms / (all - notApplicable); notDetermined counts as not conforming";
    Readiness::new(counts.status(), counts.clone(), score, formula.into())
}

/// Main clauses, the clauses below them, and the groups of Annex A.
fn rolls(verdicts: &[Verdict]) -> Vec<Roll> {
    let mut out = Vec::new();
    for clause in catalogue().clauses() {
        let below = format!("{}.", clause.label);
        let counts = Counts::of(verdicts.iter().filter(|v| v.id.starts_with(&below)));
        if counts.total() > 0 {
            out.push(Roll::new(clause.label.into(), clause.title.into(), counts.status(), counts));
        }
    }
    for group in catalogue().groups() {
        let below = format!("{}.", group.label);
        let counts = Counts::of(verdicts.iter().filter(|v| v.id.starts_with(&below)));
        out.push(Roll::new(group.label.into(), group.title.into(), counts.status(), counts));
    }
    out
}

/// Gates in the order of a certification: the plan stands, the system works, the controls are in place.
fn gates(verdicts: &[Verdict]) -> Vec<Gate> {
    let control = |id: &str| ControlId::parse(id).is_some();
    let planned = |id: &str| ["4.", "5.", "6."].iter().any(|clause| id.starts_with(clause));
    vec![
        gate("planning", "context, leadership and planning stand (clauses 4 to 6)", verdicts, &planned),
        gate("operation", "support, operation, evaluation and improvement work (clauses 7 to 10)", verdicts, &|id| {
            !planned(id) && !control(id)
        }),
        gate("controls", "every applicable control is in place (Annex A)", verdicts, &control),
    ]
}

fn gate(name: &str, title: &str, verdicts: &[Verdict], behind: &dyn Fn(&str) -> bool) -> Gate {
    let with = |wanted: &[Status]| -> Vec<Text> {
        verdicts.iter().filter(|v| behind(&v.id) && wanted.contains(&v.status)).map(|v| v.id.clone()).collect()
    };
    let failing = with(&[Status::Gap, Status::Partial]);
    let undetermined = with(&[Status::NotDetermined]);
    let state = match (failing.is_empty(), undetermined.is_empty()) {
        (false, _) => GateState::Fail,
        (true, false) => GateState::NotDetermined,
        (true, true) => GateState::Pass,
    };
    let mut gate = Gate::new(name.into(), title.into(), state);
    gate.failing = failing;
    gate.undetermined = undetermined;
    gate
}
