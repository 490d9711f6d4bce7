//! Nonconformities with the same requirement: looked up once, so that many with one requirement cost no more than a few.

use std::cell::OnceCell;
use std::ops::Range;

use super::cx::Cx;
use crate::model::Nonconformity;
use crate::read::{Date, Text, openness};

/// For which nonconformities with a requirement an entry is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    /// All of them.
    All,
    /// Those that name no AI system.
    General,
    /// Those that name this one.
    System,
}

/// The requirement, the way and the system by which it is found, when it was closed, and its position, of equal dates the last one first.
type Entry = (Text, Way, Option<Text>, Date, std::cmp::Reverse<usize>);

/// Closed nonconformities, and those that were open from one date to another; once it is asked.
#[derive(Debug, Default)]
pub(super) struct Recurring {
    closed: OnceCell<Vec<Entry>>,
    open: OnceCell<Vec<Open>>,
}

/// The requirement, the date of opening, and which of those opened by then stays open longest.
#[derive(Debug)]
struct Open {
    requirement: Text,
    opened: Date,
    /// No date: it is open still.
    closed: Option<Date>,
    at: usize,
    /// Position of the one that was opened on that date.
    own: usize,
    /// Whether it is not certain which one stays open longest.
    vague: bool,
}

fn closed(all: &[Nonconformity]) -> Vec<Entry> {
    let mut out = Vec::new();
    for (at, it) in all.iter().enumerate() {
        let Some((requirement, on)) = it.requirement.as_ref().map(|it| it.as_id().as_text()).zip(it.closed_on) else { continue };
        let mut add = |way, system| out.push((requirement.clone(), way, system, on, std::cmp::Reverse(at)));
        add(Way::All, None);
        if it.ai_systems.is_empty() {
            add(Way::General, None);
        }
        it.ai_systems.iter().for_each(|system| add(Way::System, Some(system.as_id().as_text().clone())));
    }
    openness::noticed(|| crate::order::sort(&mut out));
    out
}

fn open(all: &[Nonconformity]) -> Vec<Open> {
    let mut out: Vec<Open> = all
        .iter()
        .enumerate()
        .filter_map(|(at, it)| {
            let requirement = it.requirement.as_ref()?.as_id().as_text().clone();
            Some(Open { requirement, opened: it.opened_on?, closed: it.closed_on, at, own: at, vague: false })
        })
        .collect();
    openness::noticed(|| crate::order::sort_by(&mut out, &mut |a, b| a.requirement.cmp(&b.requirement).then(a.opened.cmp(&b.opened))));
    for of_one in out.chunk_by_mut(|a, b| a.requirement == b.requirement) {
        let mut longest: Option<(Option<Date>, usize)> = None;
        let ((), vague) = openness::noticed(|| {
            for one in &mut *of_one {
                let (closed, at) = match longest {
                    Some(known @ (until, _)) if until.is_none() || one.closed.is_some_and(|on| Some(on) <= until) => known,
                    _ => (one.closed, one.at),
                };
                (one.closed, one.at) = (closed, at);
                longest = Some((closed, at));
            }
        });
        of_one.iter_mut().for_each(|one| one.vague = vague);
    }
    out
}

impl<'a> Cx<'a> {
    /// Of nonconformities with the same requirement that concern an AI system of this one, or either of them none in particular: those closed by
    /// the date on which it was opened, the last one first for each system.
    pub(crate) fn closed_before(&self, it: &'a Nonconformity) -> impl Iterator<Item = &'a Nonconformity> {
        let all = &self.aims().nonconformities;
        let known = self.recurring.closed.get_or_init(|| closed(all));
        let ways = if it.ai_systems.is_empty() { [Some(Way::All), None] } else { [Some(Way::General), Some(Way::System)] };
        let key = it.requirement.as_ref().map(|requirement| requirement.as_str()).zip(it.opened_on);
        let found = key.into_iter().flat_map(move |(requirement, opened)| {
            ways.into_iter().flatten().flat_map(move |way| {
                let systems = if way == Way::System { it.ai_systems.as_slice() } else { &[] };
                let keys = systems.iter().map(|system| Some(system.as_str())).chain((way != Way::System).then_some(None));
                keys.map(move |system| range(known, requirement, way, system, opened))
            })
        });
        found.flat_map(|range| known.get(range).unwrap_or_default().iter().rev()).filter_map(|entry| all.get(entry.4.0))
    }

    /// The first nonconformity with that requirement that was opened after that day, up to the assessment date.
    pub(crate) fn opened_after(&self, requirement: &str, day: Date) -> Option<&'a Nonconformity> {
        let all = &self.aims().nonconformities;
        let known = self.recurring.open.get_or_init(|| open(all));
        let start = known.partition_point(|one| one.requirement.as_str() < requirement);
        let count = known.get(start..)?.partition_point(|one| one.requirement.as_str() == requirement);
        let of_one = known.get(start..)?.get(..count)?;
        openness::rests_on(day.meets(of_one, 0, |one| one.opened) || self.as_of.meets(of_one, 0, |one| one.opened));
        let next = of_one.get(of_one.partition_point(|one| one.opened <= day)..)?.first()?;
        if next.opened <= self.as_of { all.get(next.own) } else { None }
    }

    /// A nonconformity with that requirement that was open on that day: of those opened by then, the one that stays open longest.
    pub(crate) fn open_on(&self, requirement: &str, day: Date) -> Option<&'a Nonconformity> {
        let all = &self.aims().nonconformities;
        let known = self.recurring.open.get_or_init(|| open(all));
        let start = known.partition_point(|one| one.requirement.as_str() < requirement);
        let count = known.get(start..)?.partition_point(|one| one.requirement.as_str() == requirement);
        let of_one = known.get(start..)?.get(..count)?;
        let end = of_one.partition_point(|one| one.opened <= day);
        let one = of_one.get(end.checked_sub(1)?)?;
        openness::rests_on(one.vague || day.meets(of_one, 0, |one| one.opened));
        if one.closed.is_none_or(|closed| closed > day) { all.get(one.at) } else { None }
    }
}

/// Those found that way and closed by that date.
fn range(all: &[Entry], requirement: &str, way: Way, system: Option<&str>, by: Date) -> Range<usize> {
    let key = |entry: &Entry| (entry.0.as_str().cmp(requirement)).then(entry.1.cmp(&way)).then_with(|| entry.2.as_deref().cmp(&system));
    let from = all.partition_point(|entry| key(entry).is_lt());
    let count = all.get(from..).unwrap_or_default().partition_point(|entry| key(entry).is_eq());
    openness::rests_on(by.meets(all.get(from..).and_then(|rest| rest.get(..count)).unwrap_or_default(), 0, |entry| entry.3));
    let to = all.partition_point(|entry| key(entry).then(entry.3.cmp(&by)).is_le());
    from..to.max(from)
}
