//! Runs all rules over a document: one walk, tallies for the verdicts, findings in the order of the document.

use super::cx::Cx;
use super::outcome::{Defect, Outcome};
use super::path::Path;
use super::rule::{Profile, Rule, severity};
use super::subject::{Check, walk};
use super::tally::{Answer, Tally};
use crate::language::Language;
use crate::model::{Root, SoaEntry};
use crate::read::{Diagnostic, Kind, Param, Plain, Record, Source, Subject, Text, View};

/// A finding, with its place below the root and the position of its rule.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) path: Path,
    pub(crate) rule: usize,
    pub(crate) finding: Diagnostic,
}

/// One run of all rules.
#[derive(Debug)]
pub(crate) struct Run<'a> {
    pub(crate) cx: Cx<'a>,
    pub(crate) notes: Notes,
}

/// What the rules answered.
#[derive(Debug)]
pub(crate) struct Notes {
    pub(super) rules: &'static [Rule],
    profile: Profile,
    /// Language of the findings.
    pub(crate) language: Language,
    /// Whether what rests on more than the record at hand is left out.
    pub(super) alone: bool,
    pub(crate) tallies: Vec<Tally>,
    /// Outcomes of rules on entries of the Statement of Applicability, by control.
    pub(crate) by_control: Vec<(String, usize, Tally)>,
    findings: Vec<Found>,
    /// The id of the record whose part is told, if one is asked about.
    watched: String,
    /// What rules answered about that record, or resting on it.
    pub(crate) heard: Vec<Heard>,
}

/// What a rule answered about the record asked about, or about another by resting on it as evidence.
#[derive(Debug)]
pub(crate) struct Heard {
    pub(crate) rule: usize,
    pub(crate) answer: Answer,
}

/// Whom an answer is about.
#[derive(Debug, Clone, Copy)]
pub(super) struct About<'s> {
    pub(super) kind: &'static str,
    /// Empty when it has none.
    pub(super) id: &'s str,
    /// The control, when it is an entry of the Statement of Applicability.
    pub(super) control: Option<&'s str>,
    /// Where it is.
    pub(super) path: Path,
}

impl About<'_> {
    fn name(&self) -> &str {
        if self.id.is_empty() { self.kind } else { self.id }
    }
}

/// Where a rule on the whole document says what it found.
#[derive(Debug)]
pub struct Sink<'s> {
    cx: &'s Cx<'s>,
    notes: &'s mut Notes,
    rule: usize,
}

impl Sink<'_> {
    /// It holds for the thing of that name.
    pub fn pass(&mut self, subject: &str) {
        self.say("", subject, Outcome::Pass);
    }
    /// It does not hold, at a place counted from the root; `kind` and `id` name the record.
    pub fn fail(&mut self, kind: &'static str, id: &str, defect: Defect) {
        self.say(kind, id, Outcome::Fail(defect));
    }
    /// It can't be told of the thing of that name.
    pub fn unknown(&mut self, subject: &str) {
        self.say("", subject, Outcome::Unknown);
    }
    /// It does not concern this document.
    pub fn not_asked(&mut self) {
        self.say("", "", Outcome::NotAsked);
    }
    fn say(&mut self, kind: &'static str, id: &str, outcome: Outcome<'_>) {
        self.notes.note(self.cx, self.rule, About { kind, id, control: None, path: Path::default() }, outcome);
    }
}

impl<'a> Run<'a> {
    /// Runs all `rules` over the document.
    pub(crate) fn new(cx: Cx<'a>, rules: &'static [Rule], profile: Profile, language: &Language) -> Run<'a> {
        Run::watching("", cx, rules, profile, language)
    }

    /// The same, and hears what is said of the record with that id.
    pub(crate) fn watching(id: &str, cx: Cx<'a>, rules: &'static [Rule], profile: Profile, language: &Language) -> Run<'a> {
        let mut run = Run { cx, notes: Notes::new(rules, profile, language) };
        run.notes.watched = id.to_owned();
        run.go(&|_| true);
        run
    }

    /// Lets rules look at the records of a document that is not the whole: what they find must rest on the record alone. Of the rules on the
    /// whole only those run that are named.
    pub(crate) fn alone(cx: Cx<'a>, rules: &'static [Rule], profile: Profile, language: &Language, whole: &[&str]) -> Run<'a> {
        let mut run = Run { cx, notes: Notes::new(rules, profile, language) };
        run.notes.alone = true;
        run.go(&|rule| whole.contains(&rule.name()));
        run
    }

    fn go(&mut self, whole: &dyn Fn(&Rule) -> bool) {
        let Run { cx, notes } = self;
        walk(cx, notes);
        for (rule, it) in notes.rules.iter().enumerate() {
            if let Check::Whole(check) = &it.check
                && whole(it)
            {
                check(cx, &mut Sink { cx, notes, rule });
            }
        }
        crate::order::sort_by(&mut notes.findings, &mut |a, b| a.path.order().cmp(&b.path.order()).then(a.rule.cmp(&b.rule)));
    }

    /// All findings, in the order of the document.
    pub(crate) fn take_findings(&mut self) -> Vec<Found> {
        std::mem::take(&mut self.notes.findings)
    }

    /// Whether the document has no record of these kinds.
    pub(crate) fn empty(&self, kinds: &[&str]) -> bool {
        let of_kind = |view: View<'_>| matches!(view, View::Record(record) if kinds.contains(&record.table().kind));
        let soa = kinds.contains(&SoaEntry::TABLE.kind) && self.cx.aims().statement_of_applicability.is_some();
        let full = |number| match self.cx.aims().get(number) {
            View::List(list) => list.at(0).is_some_and(of_kind),
            view => of_kind(view),
        };
        !soa && !(0..Root::TABLE.names.len()).any(full)
    }
}

impl Notes {
    fn new(rules: &'static [Rule], profile: Profile, language: &Language) -> Notes {
        Notes {
            rules,
            profile,
            language: language.clone(),
            alone: false,
            tallies: vec![Tally::default(); rules.len()],
            by_control: Vec::new(),
            findings: Vec::new(),
            watched: String::new(),
            heard: Vec::new(),
        }
    }

    /// Takes a rule's outcome for a subject.
    pub(super) fn note(&mut self, cx: &Cx<'_>, rule: usize, about: About<'_>, outcome: Outcome<'_>) {
        let mut evidence = [].as_slice();
        let answer = match outcome {
            Outcome::Pass => Answer::Pass,
            Outcome::PassOn(on) => {
                evidence = on;
                if cx.any_current(on) { Answer::Pass } else { Answer::Stale }
            }
            Outcome::NotAsked => Answer::NotAsked,
            Outcome::Unknown => Answer::Unknown,
            Outcome::Fail(defect) => self.defect(cx, rule, about, &defect),
            Outcome::FailEach(defects) => {
                let mut all = Answer::Unknown;
                for defect in &defects {
                    let one = self.defect(cx, rule, about, defect);
                    all = if one == Answer::Fail { one } else { all };
                }
                all
            }
        };
        let mut count = |tally: &mut Tally| {
            tally.count(answer, about.name());
            tally.rests_on(evidence, cx);
        };
        self.tallies.get_mut(rule).map(&mut count);
        let watched = &*self.watched;
        if !watched.is_empty() && (about.name() == watched || evidence.iter().any(|e| e.as_str() == watched)) {
            self.heard.push(Heard { rule, answer });
        }
        if let Some(control) = about.control {
            let mut tally = Tally::default();
            count(&mut tally);
            self.by_control.push((control.to_owned(), rule, tally));
        }
    }

    /// Takes note of a defect. What could not be read is unknown, and its diagnostic is enough: no cascade.
    fn defect(&mut self, cx: &Cx<'_>, number: usize, about: About<'_>, defect: &Defect) -> Answer {
        let path = about.path.join(defect.path());
        let (Some(rule), Some(pointer)) = (self.rules.get(number), path.pointer(cx.aims())) else { return Answer::Unknown };
        let params: Vec<(&str, &str)> = defect.params().collect();
        let severity = severity(rule.basis, self.profile);
        let (message, hint) = self.language.finding_text(rule.said(number), &params);
        let mut finding = Diagnostic::new(rule.name().into(), Source::Rule, severity, Plain(pointer), message.into());
        finding.hint = hint.map(Text::from);
        finding.requirements = rule.serves().map(Text::from).collect();
        // What another framework asks for; no record has a colon in its id.
        finding.requirements.extend(about.id.contains(':').then(|| Text::from(about.id)));
        finding.params = params.iter().map(|(name, value)| Param::new((*name).into(), Plain((*value).to_owned()))).collect();
        finding.related = defect.related_ids().filter(|id| !id.is_empty()).map(Text::from).collect();
        if !about.kind.is_empty() {
            let mut subject = Subject::new(about.kind.into());
            subject.id = (!about.id.is_empty()).then(|| Text::from(about.id));
            finding.subject = Some(subject);
        }
        self.findings.push(Found { path, rule: number, finding });
        Answer::Fail
    }
}
