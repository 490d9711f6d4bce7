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
        Some("") => (subject, rule.kind),
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
    spread: Vec<bool>,
    /// By subject and kind: how often what is demanded holds, and how often it does not.
    shares: Vec<(Key, u32, u32)>,
}

impl Grades {
    pub(super) fn new(run: &Run<'_>, rules: &[Rule], verdicts: &[Verdict]) -> Grades {
        let complete = run.cx.declared_complete();
        let gap = |id: &str| verdicts.iter().any(|verdict| verdict.status == Status::Gap && verdict.id == id);
        let graded = |(rule, tally): (&Rule, &Tally)| (tally.fail > 0).then(|| grade(rule, tally, complete, &gap));
        let by_rule = rules.iter().zip(&run.notes.tallies).map(graded).collect();
        let mut shares: Vec<(Key, u32, u32)> = Vec::new();
        for (rule, tally) in rules.iter().zip(&run.notes.tallies).filter(|(rule, _)| rule.basis == Basis::Shall) {
            let key = key(rule, None);
            match shares.iter_mut().find(|(known, ..)| *known == key) {
                Some((_, pass, fail)) => (*pass, *fail) = (*pass + tally.pass, *fail + tally.fail),
                None => shares.push((key, tally.pass, tally.fail)),
            }
        }
        let spread = rules.iter().zip(&run.notes.tallies).map(|(rule, tally)| tally.fail >= 3 && !of_whole(rule)).collect();
        Grades { by_rule, spread, shares }
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
    pub(super) fn of_verdict(&self, verdict: &Verdict, rules: &[Rule]) -> Option<Grade> {
        if !matches!(verdict.status, Status::Gap | Status::Partial) {
            return None;
        }
        let failing = verdict.because.iter().filter(|because| because.fail > 0);
        let number = |name: &str| rules.iter().position(|rule| rule.name() == name);
        failing.filter_map(|because| number(&because.rule)).map(|number| self.of(number)).min().or(Some(Grade::Observation))
    }
}

/// What is brought together while findings are gone through.
struct Group<'f> {
    key: Key,
    /// By rule: its number, how many findings, and the first of them.
    causes: Vec<(usize, u32, &'f Found)>,
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
    let mut apart: Option<(usize, usize)>;
    // What is found about a requirement of another framework stands in that framework's own part.
    for one in found.iter().filter(|one| one.id.as_deref().is_none_or(|id| !id.contains(':'))) {
        // One rule is about one subject, but for those on entries of the statement that are about the entry's own control.
        apart = None;
        let of_entry = one.rule.kind == SoaEntry::TABLE.kind && one.rule.serves().next().is_none();
        let slot = if of_entry { Some(&mut apart) } else { known.get_mut(one.number) };
        let Some(slot) = slot else { continue };
        let (group, cause) = *slot.get_or_insert_with(|| {
            let key = key(one.rule, one.id.as_deref());
            let group = groups.iter().position(|group| group.key == key).unwrap_or_else(|| {
                groups.push(Group { key, causes: Vec::new() });
                groups.len() - 1
            });
            let causes = groups.get_mut(group).map(|group| &mut group.causes);
            let cause = causes.map_or(0, |causes| {
                causes.iter().position(|(number, ..)| *number == one.number).unwrap_or_else(|| {
                    causes.push((one.number, 0, one));
                    causes.len() - 1
                })
            });
            (group, cause)
        });
        let cause = groups.get_mut(group).and_then(|group| group.causes.get_mut(cause));
        cause.into_iter().for_each(|(_, count, _)| *count += 1);
    }
    let mut out: Vec<(Key, Priority)> =
        groups.into_iter().filter_map(|group| Some((group.key, raised(group, found, verdicts, gates, grades, remedies)?))).collect();
    crate::order::sort_by(&mut out, &mut |(a, one), (b, other)| {
        let rank = |key: &Key| if key.0 <= CONCERNS { key.0 } else { usize::MAX };
        let weight = |it: &Priority| std::cmp::Reverse((it.gates.len(), it.verdicts.len(), it.count));
        let by_rank = one.grade.cmp(&other.grade).then_with(|| rank(a).cmp(&rank(b)));
        by_rank.then_with(|| weight(one).cmp(&weight(other))).then_with(|| a.cmp(b))
    });
    out.into_iter().map(|(_, priority)| priority).collect()
}

fn raised(
    mut group: Group<'_>,
    found: &[Found],
    verdicts: &[Verdict],
    gates: &[Gate],
    grades: &Grades,
    remedies: &mut Remedies<'_>,
) -> Option<Priority> {
    let language = remedies.language();
    // What is said first: what is not there at all before details that many records lack, work before words.
    let rank = |number: usize, count: u32, rule: &Rule| {
        (grades.of(number), grades.spread(number), rule.effort == Effort::RecordOnly, std::cmp::Reverse(count))
    };
    crate::order::sort_by_key(&mut group.causes, |(number, count, one)| rank(*number, *count, one.rule));
    let (number, _, first) = group.causes.first()?;
    let finding = remedies.of(first);
    let core = SUBJECTS.get(group.key.0).is_some_and(|subject| subject.core);
    let lapses = || group.causes.iter().filter(|(number, ..)| grades.of(*number) <= Grade::MinorCandidate);
    let systemic =
        core && grades.fails_widely(group.key) && lapses().count() >= 3 && lapses().map(|(_, count, _)| *count).sum::<u32>() >= 5;
    let grade = if systemic { Grade::MajorCandidate } else { grades.of(*number) };
    let count = group.causes.iter().map(|(_, count, _)| *count).sum();
    let message = match count {
        1 => finding.message.clone(),
        _ => language.say(AND_MORE, &[("message", (&finding.message).into()), ("count", (count as usize - 1).into())]).into(),
    };
    let mut it = Priority::new(grade, count, message);
    let place = SUBJECTS.get(group.key.0)?.place;
    let title = catalogue().clause(place).map(|clause| clause.title_in(language));
    let title = title.or_else(|| catalogue().objective(place).map(|objective| objective.title_in(language)));
    let title = title.or_else(|| catalogue().group(place).map(|group| group.title_in(language)));
    let title = title.or_else(|| catalogue().control(place).map(|control| control.title_in(language)));
    it.place = (!place.is_empty()).then(|| place.into());
    it.title = title.map(Text::from);
    it.kind = (!group.key.1.is_empty()).then(|| group.key.1.into());
    let behind = |verdict: &&Verdict| {
        let names =
            |because: &super::report::Because| group.causes.iter().any(|(.., one)| because.fail > 0 && because.rule == *one.rule.name());
        matches!(verdict.status, Status::Gap | Status::Partial) && verdict.because.iter().any(names)
    };
    it.verdicts = verdicts.iter().filter(behind).map(|verdict| verdict.id.clone()).collect();
    let blocks = |gate: &&Gate| {
        gate.failing.iter().any(|id| it.verdicts.contains(id))
            || gate.blocked_by.iter().any(|by| group.causes.iter().any(|(.., one)| by.code == *one.rule.name()))
    };
    it.gates = gates.iter().filter(blocks).map(|gate| gate.name.clone()).collect();
    for (number, count, first) in group.causes.iter().take(NAMED) {
        let mut cause = PriorityCause::new(first.rule.name().into(), grades.of(*number), *count, remedies.of(first).message);
        let of_rule = found.iter().filter(|one| one.number == *number && key(one.rule, one.id.as_deref()) == group.key);
        cause.subjects = subjects(of_rule);
        for subject in &cause.subjects {
            if it.subjects.len() < NAMED && !it.subjects.contains(subject) {
                it.subjects.push(subject.clone());
            }
        }
        it.causes.push(cause);
    }
    it.hint = finding.hint;
    it.actor = finding.actor.map(Box::new);
    Some(it)
}

/// Ids of the first records that findings are about, each once.
fn subjects<'f>(found: impl Iterator<Item = &'f Found>) -> Vec<Text> {
    let mut out: Vec<Text> = Vec::new();
    for id in found.filter(|one| !one.kind.is_empty()).filter_map(|one| one.id.as_ref()) {
        if out.len() == NAMED {
            break;
        }
        if !out.contains(id) {
            out.push(id.clone());
        }
    }
    out
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
