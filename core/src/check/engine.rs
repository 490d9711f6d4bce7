//! Runs all rules over a document: one walk, tallies for the verdicts, findings in the order of the document.

use super::cx::Cx;
use super::found::Found;
use super::outcome::{Defect, Outcome, fail};
use super::path::Path;
use super::rule::{Basis, Rule, WholeCheck};
use super::shape::particular;
use super::subject::{asked_alone, key_of, walk};
use super::tally::{Answer, Named, Tally};
use crate::model::{Attestation, Root, SoaEntry};
use crate::read::{Date, Kind, ParamName, Particular, Record, Text, View, openness};

/// Most records that one sentence names.
const MOST_NAMED: usize = 12;

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
    pub(crate) tallies: Vec<Tally>,
    /// Outcomes of rules on entries of the Statement of Applicability and on attestations, in the order of what they are about.
    pub(crate) by_control: Vec<(Text, usize, Tally)>,
    findings: Vec<Found>,
    /// The id of the record whose answers are kept, if one is asked about.
    watched: String,
    /// What rules answered about that record, or resting on it.
    pub(crate) heard: Vec<Heard>,
    /// Records about which a rule could not tell because a date is a month or a year.
    pub(super) vague: Vec<(Text, Path)>,
}

/// What a rule answered about the record asked about, or about another by resting on it as evidence.
#[derive(Debug)]
pub(crate) struct Heard {
    pub(crate) rule: usize,
    pub(crate) answer: Answer,
}

/// What an answer is about.
#[derive(Debug, Clone, Copy)]
pub(super) struct About<'s> {
    pub(super) kind: &'static str,
    pub(super) id: Option<&'s Text>,
    /// The control of an entry of the Statement of Applicability, the target of an attestation.
    pub(super) control: Option<&'s Text>,
    /// Where it is.
    pub(super) path: Path,
    pub(super) record: &'s (dyn Record + 'static),
}

impl About<'_> {
    fn name(&self) -> Named<'_> {
        Named::of(self.id, self.kind)
    }
}

/// Where a rule on the whole document puts what it found.
#[derive(Debug)]
pub struct Sink<'s> {
    cx: &'s Cx<'s>,
    notes: &'s mut Notes,
    rule: usize,
}

impl Sink<'_> {
    /// It holds for the subject of that name.
    pub fn pass(&mut self, subject: &str) {
        let answer = if openness::is_open() { Answer::Vague } else { Answer::Pass };
        self.notes.counted(self.rule, answer, Named::Word(subject));
    }
    /// It does not hold, at a place counted from the root; `kind` and `id` name the record.
    pub fn fail(&mut self, kind: &'static str, id: &str, defect: Defect) {
        let id = Text::from(id);
        let id = (!id.is_empty()).then_some(&id);
        let about = About { kind, id, control: None, path: Path::default(), record: self.cx.aims() };
        // What the rest of the check finds rests on the same comparison.
        let open = openness::is_open();
        let outcome = self.notes.heeded(about, Outcome::Fail(defect));
        openness::rests_on(open);
        self.notes.note(Some(self.cx), self.rule, about, outcome);
    }
    /// It can't be determined for the subject of that name.
    pub fn unknown(&mut self, subject: &str) {
        self.notes.counted(self.rule, Answer::Unknown, Named::Word(subject));
    }
    /// It does not concern this document.
    pub fn not_asked(&mut self) {
        self.notes.counted(self.rule, Answer::NotAsked, Named::Word(""));
    }
}

impl<'a> Run<'a> {
    /// Runs all `rules` over the document.
    pub(crate) fn new(cx: Cx<'a>, rules: &'static [Rule]) -> Run<'a> {
        Run::watching("", cx, rules)
    }

    /// The same, and keeps what is answered about the record with that id.
    pub(crate) fn watching(id: &str, cx: Cx<'a>, rules: &'static [Rule]) -> Run<'a> {
        let mut run = Run { cx, notes: Notes::new(rules) };
        run.notes.watched = id.to_owned();
        let Run { cx, notes } = &mut run;
        openness::take_met();
        openness::take_open();
        walk(cx, notes);
        notes.settle();
        run
    }

    /// Runs these rules on the whole.
    pub(crate) fn whole_only(cx: Cx<'a>, rules: &'static [Rule], these: &[Rule]) -> Run<'a> {
        let mut run = Run { cx, notes: Notes::uncounted(rules) };
        let Run { cx, notes } = &mut run;
        for (number, rule) in rules.iter().enumerate().filter(|(_, rule)| these.iter().any(|it| it.head == rule.head)) {
            if let super::Asks::Whole(check) = rule.asks {
                notes.whole(cx, number, check);
            }
        }
        notes.settle();
        run
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

/// What rules find that need no more than this record and the date; places count from the record.
pub(crate) fn alone(record: &(dyn Record + 'static), rules: &'static [Rule], as_of: Date) -> Vec<Found> {
    let mut notes = Notes::uncounted(rules);
    let about = About { kind: record.table().kind, id: key_of(record), control: None, path: Path::default(), record };
    let mut number = 0;
    while let Some(rule) = rules.get(number) {
        if rule.is_on(about.kind)
            && let Some(outcome) = asked_alone(rule, record, as_of)
        {
            let outcome = notes.heeded(about, outcome);
            notes.note(None, number, about, outcome);
        }
        number += 1;
    }
    notes.settle();
    notes.findings
}

impl Notes {
    fn new(rules: &'static [Rule]) -> Notes {
        Notes { tallies: vec![Tally::default(); rules.len()], ..Notes::uncounted(rules) }
    }

    /// Keeps findings alone: tallies of all rules would be most of the work for one record.
    fn uncounted(rules: &'static [Rule]) -> Notes {
        Notes {
            rules,
            tallies: Vec::new(),
            by_control: Vec::new(),
            findings: Vec::new(),
            watched: String::new(),
            heard: Vec::new(),
            vague: Vec::new(),
        }
    }

    /// Lets a rule evaluate the whole document.
    pub(super) fn whole(&mut self, cx: &Cx<'_>, rule: usize, check: WholeCheck) {
        check(cx, &mut Sink { cx, notes: self, rule });
        openness::take_open();
    }

    /// Lets the rules on vague dates say once what they left open.
    pub(super) fn settle_vague(&mut self, cx: &Cx<'_>) {
        let rules = self.rules;
        for (number, _) in rules.iter().enumerate().filter(|(_, rule)| matches!(rule.asks, super::Asks::Days)) {
            let about = About { kind: "", id: None, control: None, path: Path::default(), record: cx.aims() };
            let mut vague = std::mem::take(&mut self.vague);
            crate::order::sort_by(&mut vague, &mut |(_, a), (_, b)| a.cmp(b));
            let first = vague.first().map(|(_, path)| *path);
            let mut ids: Vec<Text> = vague.into_iter().map(|(id, _)| id).collect();
            ids.dedup();
            let decided = if openness::take_met() { Outcome::Pass } else { Outcome::NotAsked };
            let outcome = first.map_or(decided, |first| {
                let named = ids.iter().take(MOST_NAMED).cloned().collect::<Vec<Text>>();
                let defect = fail(first).with("count", Particular::Count(ids.len() as u64)).with("records", Particular::List(named));
                ids.into_iter().fold(defect, |defect, id| defect.related(id)).into()
            });
            self.note(Some(cx), number, about, outcome);
        }
    }

    /// Puts the findings in the order of the document, and outcomes on entries in that of their controls, and takes back those that another one explains.
    fn settle(&mut self) {
        self.explained();
        self.told_once();
        crate::order::sort_by(&mut self.by_control, &mut |a, b| a.0.cmp(&b.0));
        crate::order::sort_by(&mut self.findings, &mut |a, b| a.path.cmp(&b.path).then(a.number.cmp(&b.number)));
    }

    /// Links that were not drawn between two registers are told once, at the first record, however many there are.
    fn told_once(&mut self) {
        let is_link = |found: &Found| found.rule.basis == Basis::Link && found.id.is_some();
        let mut links: Vec<(usize, Path, Text, usize)> = Vec::new();
        for (at, found) in self.findings.iter().enumerate().filter(|(_, found)| is_link(found)) {
            links.extend(found.id.clone().map(|id| (found.number, found.path, id, at)));
        }
        crate::order::sort_by(&mut links, &mut |a, b| a.0.cmp(&b.0).then(a.1.cmp(&b.1)));
        let mut first = Vec::new();
        for of_rule in links.chunk_by(|a, b| a.0 == b.0) {
            let Some(((.., at), rest)) = of_rule.split_first() else { continue };
            first.push(*at);
            let Some(found) = self.findings.get_mut(*at) else { continue };
            let mut others: Vec<&Text> = rest.iter().map(|(_, _, id, _)| id).filter(|id| found.id.as_ref() != Some(*id)).collect();
            others.dedup();
            found.more = u32::try_from(others.len()).unwrap_or(u32::MAX);
            found.particulars.related.extend(others.into_iter().cloned());
        }
        let mut at = 0;
        self.findings.retain(|found| {
            at += 1;
            !is_link(found) || first.contains(&(at - 1))
        });
    }

    /// One cause is told once: a finding goes, and its answer is unknown, where a cause of its rule was found on the same record, or on a part of
    /// the document that stands for all.
    fn explained(&mut self) {
        let Notes { rules, tallies, findings, .. } = self;
        let mut asked = vec![false; rules.len()];
        let mut wanted: Vec<&str> = Vec::new();
        for found in findings.iter().filter(|found| !found.rule.unless.is_empty()) {
            if asked.get_mut(found.number).is_some_and(|asked| !std::mem::replace(asked, true)) {
                wanted.extend(found.rule.unless);
            }
        }
        if wanted.is_empty() {
            return;
        }
        // A cause in a register explains what is found on the same record; one on a part of the document, or on the whole, explains all.
        let of_all = |found: &Found| found.path.steps().next().is_none_or(|(_, index)| index.is_none());
        let of_one = |cause: &'_ Found| if of_all(cause) { None } else { Some(cause.id.clone()) };
        let causes = findings.iter().filter(|cause| wanted.contains(&cause.rule.name()));
        let mut causes: Vec<(&str, Option<Option<Text>>)> = causes.map(|cause| (cause.rule.name(), of_one(cause))).collect();
        crate::order::sort(&mut causes);
        let known = |cause: &str, id: Option<&Option<Text>>| {
            causes.binary_search_by(|(name, of)| (*name).cmp(cause).then_with(|| of.as_ref().cmp(&id))).is_ok()
        };
        findings.retain(|found| {
            let explained = found.rule.unless.iter().any(|cause| known(cause, None) || known(cause, Some(&found.id)));
            if explained && let Some(tally) = tallies.get_mut(found.number) {
                tally.take_back(Named::of(found.id.as_ref(), found.kind));
            }
            !explained
        });
    }

    /// Counts a rule's answer for the subject of that name, which rests on nothing.
    fn counted(&mut self, rule: usize, answer: Answer, name: Named<'_>) {
        if let Some(tally) = self.tallies.get_mut(rule) {
            tally.count(answer, name);
        }
        if !self.watched.is_empty() && name.as_str() == self.watched {
            self.heard.push(Heard { rule, answer });
        }
    }

    /// The outcome, unless it rests on a comparison that was open; the record is kept if that one or one beside it was.
    pub(super) fn heeded<'o>(&mut self, about: About<'_>, outcome: Outcome<'o>) -> Outcome<'o> {
        let (open, apart) = (openness::take_open(), openness::take_apart());
        if !open && !apart {
            return outcome;
        }
        if openness::take_undated() {
            // That a date is missing is told by `closing-date-missing`.
        } else if let Some(id) = about.id.filter(|id| self.vague.last().is_none_or(|(last, _)| last != *id)) {
            self.vague.push((id.clone(), about.path));
        }
        if open || matches!(outcome, Outcome::Unknown) { Outcome::Vague } else { outcome }
    }

    /// Takes a rule's outcome for a subject.
    pub(super) fn note(&mut self, cx: Option<&Cx<'_>>, rule: usize, about: About<'_>, outcome: Outcome<'_>) {
        // Most answers rest on nothing and are about no entry of the statement.
        let entry = about.control.filter(|_| about.kind != Attestation::TABLE.kind);
        match outcome {
            Outcome::NotAsked if entry.is_none() => return self.counted(rule, Answer::NotAsked, about.name()),
            Outcome::Pass if entry.is_none() => return self.counted(rule, Answer::Pass, about.name()),
            _ => {}
        }
        let mut evidence = [].as_slice();
        let answer = match outcome {
            Outcome::Pass => Answer::Pass,
            Outcome::PassOn(on) => {
                evidence = on;
                let current = cx.is_none_or(|cx| cx.any_current(on));
                match (current, openness::take_open()) {
                    (_, true) => Answer::Vague,
                    (true, false) => Answer::Pass,
                    (false, false) => Answer::Stale,
                }
            }
            Outcome::NotAsked => Answer::NotAsked,
            Outcome::Unknown => Answer::Unknown,
            Outcome::Vague => Answer::Vague,
            Outcome::Fail(defect) => self.defect(cx, rule, about, defect),
            Outcome::FailEach(defects) => {
                let mut all = Answer::Unknown;
                for defect in defects {
                    let one = self.defect(cx, rule, about, defect);
                    all = if one == Answer::Fail { one } else { all };
                }
                all
            }
        };
        let mut count = |tally: &mut Tally| {
            tally.count(answer, about.name());
            if let Some(cx) = cx {
                tally.rests_on(evidence, cx);
                openness::take_open();
            }
        };
        self.tallies.get_mut(rule).map(&mut count);
        let watched = &*self.watched;
        if !watched.is_empty() && (about.name().as_str() == watched || evidence.iter().any(|e| e.as_str() == watched)) {
            self.heard.push(Heard { rule, answer });
        }
        // Of an attestation only what is wrong with it counts, or may be.
        let told = about.control.filter(|_| entry.is_some() || matches!(answer, Answer::Fail | Answer::Vague));
        if let Some(control) = told {
            let mut tally = Tally::default();
            count(&mut tally);
            self.by_control.push((control.clone(), rule, tally));
        }
    }

    /// Takes note of a defect. What could not be read is unknown, and its diagnostic is enough: no cascade.
    fn defect(&mut self, cx: Option<&Cx<'_>>, number: usize, about: About<'_>, defect: Defect) -> Answer {
        let mut particulars = defect.into_particulars();
        let path = about.path.join(particulars.path);
        let root: &dyn Record = cx.map_or(about.record, |cx| cx.aims());
        let Some(rule) = self.rules.get(number).filter(|_| path.is_readable(root)) else { return Answer::Unknown };
        let shown = rule.with.iter().filter_map(|field| {
            let value = particular(super::shape::view_at(about.record, *field)?)?;
            Some((ParamName::from(super::shape::shown_as(about.record, *field)), value))
        });
        particulars.params.extend(shown);
        if about.kind == Attestation::TABLE.kind && rule.serves().next().is_none() {
            particulars.bears = about.control.cloned();
        }
        self.findings.push(Found { path, rule, number, kind: about.kind, id: about.id.cloned(), particulars, more: 0 });
        Answer::Fail
    }
}
