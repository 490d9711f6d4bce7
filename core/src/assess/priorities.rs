//! What an auditor would raise first: findings brought together by the subject of the standard, graded, in the order in which they would be raised.

use super::gate::Gate;
use super::grades::Grades;
use super::ground::ground;
use super::priority::{Grade, Priority, PriorityCause};
use super::remedy::Remedies;
use super::report::{Status, Verdict};
use super::subjects::{CONCERNS, Key, SUBJECTS, key};
use crate::catalogue::catalogue;
use crate::check::{Effort, Found};
use crate::language::phrases;
use crate::model::SoaEntry;
use crate::read::{Kind, Text};

phrases! { pub(crate) Priority:
    /// Behind the sentence about the first of several records.
    AND_MORE = one "{message} (and {count} more finding)" other "{message} (and {count} more findings)";
}

/// Most records and causes that are named.
const NAMED: usize = 5;

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
        let mut cause = PriorityCause::new(
            name,
            grades.of(of_rule.number),
            ground(of_rule.number),
            of_rule.count,
            remedies.told(of_rule.first).message,
        );
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
