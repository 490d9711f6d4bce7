//! What an auditor would raise first: findings brought together by the subject of the standard, graded, in the order in which they would be raised.
//!
//! How a grade is found, after the terms of ISO/IEC 17021-1 (docs/grades.md says it for people):
//!
//! - **major candidate**: a required process, document or decision is absent as a whole from a document declared complete; or, in a subject that
//!   the rest of the system stands on, at least three records and at least half of those asked do not meet a requirement, or at least five lapses
//!   of three kinds, and a third of all that is asked, show that it fails as such; or no audit was
//!   independent; or a system runs though its risks or impacts were never assessed; or a prohibited practice is in use;
//! - **minor candidate**: other lapses;
//! - **observation**: it is not shown;
//! - **improvement**: good practice that is not followed.

use super::gate::Gate;
use super::priority::{Grade, Priority, PriorityCause};
use super::remedy::Remedies;
use super::report::{Status, Verdict};
use crate::catalogue::catalogue;
use crate::check::{Asks, Basis, Effort, Found, Rule, Run, Tally};
use crate::language::phrases;
use crate::model::{AuditProgramme, ImpactMethod, RiskMethod, Root, Scope, SoaEntry, StatementOfApplicability};
use crate::read::{Kind, Text};
use crate::rules::eu_ai_act::prohibited_practice_in_use;
use crate::rules::impact::system_without_impact_assessment;
use crate::rules::risk::system_in_use_without_risk;

phrases! { pub(crate) Priority:
    /// Behind the sentence about the first of several records.
    AND_MORE = one "{message} (and {count} more finding)" other "{message} (and {count} more findings)";
}

/// Most records and causes that are named.
const NAMED: usize = 5;

/// A subject of the standard under which findings are raised together.
struct Subject {
    /// The clause or group of controls whose title it has.
    place: &'static str,
    /// What belongs to it.
    parts: &'static [&'static str],
    /// Whether the rest of the management system stands on it.
    core: bool,
}

const fn core(place: &'static str, parts: &'static [&'static str]) -> Subject {
    Subject { place, parts, core: true }
}

const fn other(place: &'static str, parts: &'static [&'static str]) -> Subject {
    Subject { place, parts, core: false }
}

/// Subjects in the order in which they are raised, if their grades are the same: first who may be harmed, what the system is about and how what it is about is
/// developed and watched, then whether what the organization checks itself can be relied on, the decisions on risks and controls, correction; then the rest in the order of the standard.
const SUBJECTS: [Subject; 30] = [
    core("6.1.4", &["6.1.4", "8.4", "A.5"]),
    core("4.3", &["4.3"]),
    core("A.6", &["A.6"]),
    core("9.2", &["9.2"]),
    core("6.1.3", &["6.1.3", "8.3"]),
    core("6.1.2", &["6.1.1", "6.1.2", "8.2"]),
    core("10.2", &["10.2"]),
    core("9.3", &["9.3"]),
    core("5.2", &["5.2", "A.2"]),
    // The law, the certificate, the records as such.
    other("", &[]),
    other("A.3.3", &["A.3.3"]),
    other("4.1", &["4.1"]),
    other("4.2", &["4.2"]),
    other("4.4", &["4.4"]),
    other("5.1", &["5.1"]),
    other("5.3", &["5.3", "A.3.2"]),
    other("6.2", &["6.2"]),
    other("6.3", &["6.3"]),
    other("7.1", &["7.1", "A.4"]),
    other("7.2", &["7.2"]),
    other("7.3", &["7.3"]),
    other("7.4", &["7.4"]),
    other("7.5", &["7.5"]),
    other("8.1", &["8.1"]),
    other("9.1", &["9.1"]),
    other("10.1", &["10.1"]),
    other("A.7", &["A.7"]),
    other("A.8", &["A.8"]),
    other("A.9", &["A.9"]),
    other("A.10", &["A.10"]),
];

/// Position of what belongs to none of them.
const REST: usize = 9;
/// Position of the last one that is raised by its place here, whatever it blocks.
const CONCERNS: usize = 10;

/// Subjects of rules that serve no requirement, by the kind of record they are about.
const BY_KIND: [(&str, &str); 15] = [
    ("riskMethod", "6.1.2"),
    ("risk", "6.1.2"),
    ("soaEntry", "6.1.3"),
    ("impactAssessment", "6.1.4"),
    ("evidence", "7.5"),
    ("document", "7.5"),
    ("incident", "A.8"),
    ("supplier", "A.10"),
    ("customer", "A.10"),
    ("role", "5.3"),
    ("person", "7.2"),
    ("obligation", "4.2"),
    ("objective", "6.2"),
    ("resource", "7.1"),
    ("nonconformity", "10.2"),
];

fn below(id: &str, place: &str) -> bool {
    id.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// What findings are brought together by: the position of the subject, and the kind where a subject of the standard holds two.
type Key = (usize, &'static str);

fn key(rule: &Rule, id: Option<&str>) -> Key {
    let under = |id: &str| SUBJECTS.iter().position(|subject| subject.parts.iter().any(|part| below(id, part)));
    let of_kind = || {
        let (_, place) = BY_KIND.iter().find(|(kind, _)| *kind == rule.kind)?;
        SUBJECTS.iter().position(|subject| subject.place == *place)
    };
    // What an entry of the statement decides through its own control is about that control.
    let of_control = || if rule.kind == SoaEntry::TABLE.kind { id.and_then(under) } else { None };
    let subject = rule.serves().find_map(under).or_else(of_control).or_else(of_kind).unwrap_or(REST);
    let of_statement =
        [SoaEntry::TABLE.kind, StatementOfApplicability::TABLE.kind].contains(&rule.kind) || rule.serves().any(|id| below(id, STATEMENT));
    match SUBJECTS.get(subject).map(|subject| subject.place) {
        Some("6.1.3") if of_statement => (subject, StatementOfApplicability::TABLE.kind),
        // The document as a whole has no name of its own.
        Some("") => (subject, if rule.kind == Root::TABLE.kind { "" } else { rule.kind }),
        _ => (subject, ""),
    }
}

/// The Statement of Applicability, which is raised by itself.
const STATEMENT: &str = "6.1.3.f";

/// Whether the rule asks for a part of the management system that there is one of, rather than for a detail of one record among many.
fn of_whole(rule: &Rule) -> bool {
    let parts = [
        Root::TABLE.kind,
        Scope::TABLE.kind,
        RiskMethod::TABLE.kind,
        ImpactMethod::TABLE.kind,
        AuditProgramme::TABLE.kind,
        StatementOfApplicability::TABLE.kind,
    ];
    parts.contains(&rule.kind)
}

/// Auditors are selected and audits conducted so that they are objective and impartial.
const INDEPENDENCE: &str = "9.2.2.b";

/// How an auditor would be likely to grade what the rule found. `gap` tells of a requirement whether nothing of it holds.
fn grade(rule: &Rule, tally: &Tally, complete: bool, gap: &dyn Fn(&str) -> bool) -> Grade {
    if rule.basis == Basis::Practice {
        return Grade::Improvement;
    }
    if rule.basis == Basis::Link || rule.effort == Effort::ShowEvidence {
        return Grade::Observation;
    }
    let core = SUBJECTS.get(key(rule, None).0).is_some_and(|subject| subject.core);
    let kept = matches!(rule.asks, Asks::Kept(_));
    let documented = |id: &str| catalogue().requirement(id).is_some_and(|requirement| requirement.document.is_some());
    let required = |id: &str| !id.starts_with("A.") && gap(id) && (core || kept || documented(id));
    let independence = || rule.serves().any(|id| id == INDEPENDENCE) && tally.pass == 0;
    let absent = || complete && of_whole(rule) && tally.pass == 0 && rule.serves().any(required);
    // A system that runs though its risks or impacts were never assessed.
    let unassessed = || [system_without_impact_assessment::RULE.head, system_in_use_without_risk::RULE.head].contains(&rule.head);
    let across = || core && tally.fail >= 3 && tally.fail >= tally.pass;
    let prohibited = || rule.head == prohibited_practice_in_use::RULE.head;
    if prohibited() || unassessed() || independence() || absent() || across() { Grade::MajorCandidate } else { Grade::MinorCandidate }
}

/// Grades by the rule that found something, and the grade of each verdict that does not conform.
pub(super) struct Grades {
    by_rule: Vec<Option<Grade>>,
    /// Names of the rules that failed, in order, with their grades.
    by_name: Vec<(&'static str, Grade)>,
    spread: Vec<bool>,
    /// By subject and kind: how often what is demanded holds, and how often it does not.
    shares: Vec<(Key, u32, u32)>,
}

impl Grades {
    pub(super) fn new(run: &Run<'_>, rules: &'static [Rule], verdicts: &[Verdict]) -> Grades {
        let complete = run.cx.declared_complete();
        let gap = |id: &str| verdicts.iter().any(|verdict| verdict.status == Status::Gap && verdict.id == id);
        let graded = |(rule, tally): (&Rule, &Tally)| (tally.fail > 0).then(|| grade(rule, tally, complete, &gap));
        let by_rule: Vec<Option<Grade>> = rules.iter().zip(&run.notes.tallies).map(graded).collect();
        let mut by_name: Vec<_> = rules.iter().zip(&by_rule).filter_map(|(rule, grade)| Some((rule.name(), (*grade)?))).collect();
        crate::order::sort(&mut by_name);
        let mut shares: Vec<(Key, u32, u32)> = Vec::new();
        for (rule, tally) in rules.iter().zip(&run.notes.tallies).filter(|(rule, _)| rule.basis == Basis::Shall) {
            let key = key(rule, None);
            match shares.iter_mut().find(|(known, ..)| *known == key) {
                Some((_, pass, fail)) => (*pass, *fail) = (*pass + tally.pass, *fail + tally.fail),
                None => shares.push((key, tally.pass, tally.fail)),
            }
        }
        let spread = rules.iter().zip(&run.notes.tallies).map(|(rule, tally)| tally.fail >= 3 && !of_whole(rule)).collect();
        Grades { by_rule, by_name, spread, shares }
    }

    fn of(&self, number: usize) -> Grade {
        self.by_rule.get(number).copied().flatten().unwrap_or(Grade::MinorCandidate)
    }

    /// Whether many records lack it, rather than the one thing or system that it is about.
    fn spread(&self, number: usize) -> bool {
        self.spread.get(number).copied().unwrap_or_default()
    }

    /// Whether a third of what is demanded of that subject does not hold.
    fn fails_widely(&self, key: Key) -> bool {
        self.shares.iter().any(|(known, pass, fail)| *known == key && fail * 2 >= *pass)
    }

    /// The worst of what stands behind the verdict; where no check fails, it is not shown.
    pub(super) fn of_verdict(&self, verdict: &Verdict) -> Option<Grade> {
        if !matches!(verdict.status, Status::Gap | Status::Partial) {
            return None;
        }
        let failing = verdict.because.iter().filter(|because| because.fail > 0);
        let grade = |name: &str| self.by_name.binary_search_by(|(known, _)| (*known).cmp(name)).ok().and_then(|at| self.by_name.get(at));
        failing.filter_map(|because| grade(&because.rule)).map(|(_, grade)| *grade).min().or(Some(Grade::Observation))
    }
}

/// What is brought together while findings are gone through.
struct Group<'f> {
    key: Key,
    causes: Vec<Cause<'f>>,
}

/// What one rule found of a subject.
struct Cause<'f> {
    number: usize,
    count: u32,
    first: &'f Found,
    /// Ids of the first records, each once.
    subjects: Vec<Text>,
}

impl Cause<'_> {
    fn add(&mut self, one: &Found) {
        self.count += 1;
        let id = one.id.as_ref().filter(|_| !one.kind.is_empty());
        if let Some(id) = id.filter(|id| self.subjects.len() < NAMED && !self.subjects.contains(id)) {
            self.subjects.push(id.clone());
        }
    }
}

/// All that there is to raise, in the order in which an auditor would: by grade, by gates blocked, by how much is concerned.
pub(super) fn priorities(
    found: &[Found],
    verdicts: &[Verdict],
    gates: &[Gate],
    grades: &Grades,
    remedies: &mut Remedies<'_>,
) -> Vec<Priority> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut known: Vec<Option<(usize, usize)>> = vec![None; crate::rules::rules().len()];
    // What is found about a requirement of another framework stands in that framework's own part.
    for one in found.iter().filter(|one| one.id.as_deref().is_none_or(|id| !id.contains(':'))) {
        // One rule is about one subject, but for those on entries of the statement that are about the entry's own control.
        let of_entry = one.rule.kind == SoaEntry::TABLE.kind && one.rule.serves().next().is_none();
        let place = known.get(one.number).copied().flatten().filter(|_| !of_entry).unwrap_or_else(|| placed(&mut groups, one));
        known.get_mut(one.number).into_iter().for_each(|slot| *slot = Some(place));
        let cause = groups.get_mut(place.0).and_then(|group| group.causes.get_mut(place.1));
        cause.into_iter().for_each(|cause| cause.add(one));
    }
    let by_rule = Behind::new(verdicts);
    let mut out: Vec<(Key, Priority)> =
        groups.into_iter().filter_map(|group| Some((group.key, raised(group, &by_rule, verdicts, gates, grades, remedies)?))).collect();
    crate::order::sort_by(&mut out, &mut |(a, one), (b, other)| {
        let rank = |key: &Key| if key.0 <= CONCERNS { key.0 } else { usize::MAX };
        let weight = |it: &Priority| std::cmp::Reverse((it.gates.len(), it.verdicts.len(), it.count));
        let by_rank = one.grade.cmp(&other.grade).then_with(|| rank(a).cmp(&rank(b)));
        by_rank.then_with(|| weight(one).cmp(&weight(other))).then_with(|| a.cmp(b))
    });
    out.into_iter().map(|(_, priority)| priority).collect()
}

/// The group and the cause in it to which the finding belongs; made where there is none.
fn placed<'f>(groups: &mut Vec<Group<'f>>, one: &'f Found) -> (usize, usize) {
    let key = key(one.rule, one.id.as_deref());
    let at = groups.iter().position(|group| group.key == key).unwrap_or_else(|| {
        groups.push(Group { key, causes: Vec::new() });
        groups.len() - 1
    });
    let Some(group) = groups.get_mut(at) else { return (at, 0) };
    let cause = group.causes.iter().position(|cause| cause.number == one.number).unwrap_or_else(|| {
        group.causes.push(Cause { number: one.number, count: 0, first: one, subjects: Vec::new() });
        group.causes.len() - 1
    });
    (at, cause)
}

/// Verdicts that do not conform, by the names of the rules that fail behind them, in order.
struct Behind<'v>(Vec<(&'v str, usize)>);

impl<'v> Behind<'v> {
    fn new(verdicts: &'v [Verdict]) -> Behind<'v> {
        let lapses = verdicts.iter().enumerate().filter(|(_, verdict)| matches!(verdict.status, Status::Gap | Status::Partial));
        let failing =
            lapses.flat_map(|(at, it)| it.because.iter().filter(|because| because.fail > 0).map(move |because| (&*because.rule, at)));
        let mut all: Vec<(&str, usize)> = failing.collect();
        crate::order::sort(&mut all);
        Behind(all)
    }

    fn of(&self, rule: &str) -> impl Iterator<Item = usize> {
        let from = self.0.partition_point(|(known, _)| *known < rule);
        self.0.get(from..).unwrap_or_default().iter().take_while(move |(known, _)| *known == rule).map(|(_, at)| *at)
    }
}

fn raised(
    mut group: Group<'_>,
    by_rule: &Behind<'_>,
    verdicts: &[Verdict],
    gates: &[Gate],
    grades: &Grades,
    remedies: &mut Remedies<'_>,
) -> Option<Priority> {
    let language = remedies.language();
    let subject = SUBJECTS.get(group.key.0)?;
    // What is said first: what is not there at all before details that many records lack, work before words.
    let rank = |it: &Cause<'_>| {
        let words = it.first.rule.effort == Effort::RecordOnly;
        (grades.of(it.number), grades.spread(it.number), words, std::cmp::Reverse(it.count))
    };
    crate::order::sort_by_key(&mut group.causes, rank);
    let gravest = group.causes.first()?;
    let (finding, actor) = (remedies.told(gravest.first), remedies.actor(gravest.first));
    let lapses = || group.causes.iter().filter(|it| grades.of(it.number) <= Grade::MinorCandidate);
    let many = || lapses().count() >= 3 && lapses().map(|it| it.count).sum::<u32>() >= 5;
    let systemic = subject.core && grades.fails_widely(group.key) && many();
    let grade = if systemic { Grade::MajorCandidate } else { grades.of(gravest.number) };
    let count = group.causes.iter().map(|it| it.count).sum();
    let message = match count {
        1 => finding.message.clone(),
        _ => language.say(AND_MORE, &[("message", (&finding.message).into()), ("count", (count as usize - 1).into())]).into(),
    };
    let mut it = Priority::new(grade, count, message);
    let place = subject.place;
    let title = catalogue().clause(place).map(|clause| clause.title_in(language));
    let title = title.or_else(|| catalogue().objective(place).map(|objective| objective.title_in(language)));
    let title = title.or_else(|| catalogue().group(place).map(|group| group.title_in(language)));
    let title = title.or_else(|| catalogue().control(place).map(|control| control.title_in(language)));
    it.place = (!place.is_empty()).then(|| place.into());
    it.title = title.map(Text::from);
    it.kind = (!group.key.1.is_empty()).then(|| group.key.1.into());
    let mut behind: Vec<usize> = group.causes.iter().flat_map(|it| by_rule.of(it.first.rule.name())).collect();
    crate::order::sort(&mut behind);
    behind.dedup();
    it.verdicts = behind.into_iter().filter_map(|at| Some(verdicts.get(at)?.id.clone())).collect();
    let blocks = |gate: &&Gate| {
        gate.failing.iter().any(|id| it.verdicts.contains(id))
            || gate.blocked_by.iter().any(|by| group.causes.iter().any(|it| by.code == *it.first.rule.name()))
    };
    it.gates = gates.iter().filter(blocks).map(|gate| gate.name.clone()).collect();
    for of_rule in group.causes.iter_mut().take(NAMED) {
        let name = of_rule.first.rule.name().into();
        let mut cause = PriorityCause::new(name, grades.of(of_rule.number), of_rule.count, remedies.told(of_rule.first).message);
        cause.subjects = std::mem::take(&mut of_rule.subjects);
        for subject in &cause.subjects {
            if it.subjects.len() < NAMED && !it.subjects.contains(subject) {
                it.subjects.push(subject.clone());
            }
        }
        it.causes.push(cause);
    }
    it.hint = finding.hint;
    it.actor = Some(Box::new(actor));
    Some(it)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_subject_is_there_and_each_requirement_and_control_belongs_to_one() {
        for Subject { place, parts, .. } in SUBJECTS.iter().filter(|subject| !subject.place.is_empty()) {
            assert!(catalogue().entry(place).is_some(), "{place}");
            assert!(parts.iter().any(|part| below(place, part)), "{place}");
        }
        assert_eq!((SUBJECTS[REST].place, SUBJECTS[CONCERNS].place), ("", "A.3.3"));
        let known = |id: &str| SUBJECTS.iter().filter(|subject| subject.parts.iter().any(|part| below(id, part))).count();
        for id in catalogue().requirements().iter().map(|it| it.label).chain(catalogue().controls().iter().map(|it| it.label)) {
            assert_eq!(known(id), 1, "{id}");
        }
        for (kind, place) in BY_KIND {
            assert!(crate::rules::rules().iter().any(|rule| rule.kind == kind), "{kind}");
            assert!(SUBJECTS.iter().any(|subject| subject.place == place), "{place}");
        }
        assert!(crate::rules::rules().iter().any(|rule| rule.serves().any(|id| id == INDEPENDENCE)));
    }
}
