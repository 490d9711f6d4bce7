//! The latest of records that are alike, for a whole register at once: asking each for the others would be quadratic.

use std::cell::OnceCell;
use std::cmp::Ordering;

use super::cx::Cx;
use crate::model::{Attestation, Competence, Training};
use crate::read::{Date, Ref, Text};

/// Which records of a register no later one that is alike comes after; by position, once it is asked.
#[derive(Debug, Default)]
pub(super) struct Latest {
    competences: OnceCell<Vec<bool>>,
    trainings: OnceCell<Vec<bool>>,
    attestations: OnceCell<Vec<bool>>,
}

/// Records whose day is none are the latest only where none that is alike has one.
fn latest<T>(all: &[T], alike: &dyn Fn(&T, &T) -> Ordering, day: &dyn Fn(&T) -> Option<Date>) -> Vec<bool> {
    let mut order: Vec<(usize, &T)> = all.iter().enumerate().collect();
    crate::order::sort_by(&mut order, &mut |(_, a), (_, b)| alike(a, b));
    let mut out = vec![false; all.len()];
    let mut rest = order.as_slice();
    while let Some((_, first)) = rest.first() {
        let same = rest.iter().take_while(|(_, other)| alike(first, other) == Ordering::Equal).count();
        let (run, others) = rest.split_at_checked(same).unwrap_or((rest, &[]));
        let last = run.iter().filter_map(|(_, it)| day(it)).max();
        for (at, it) in run {
            if let Some(slot) = out.get_mut(*at) {
                *slot = day(it) == last;
            }
        }
        rest = others;
    }
    out
}

fn name<T>(reference: &Option<Ref<T>>) -> Option<&str> {
    reference.as_ref().map(Ref::as_str)
}

/// What a training is about.
fn topic(training: &Training) -> Option<&Text> {
    training.topic.as_ref().or(training.title.as_ref())
}

impl Cx<'_> {
    /// Whether no other assessment of the same person for the same role, made by the assessment date, is later.
    pub(crate) fn latest_competence(&self, position: usize) -> bool {
        let alike = |a: &Competence, b: &Competence| name(&a.role).cmp(&name(&b.role)).then_with(|| name(&a.person).cmp(&name(&b.person)));
        let day = |one: &Competence| one.assessed_on.filter(|on| *on <= self.as_of);
        let known = self.latest.competences.get_or_init(|| latest(&self.aims().competences, &alike, &day));
        known.get(position) == Some(&true)
    }

    /// Whether no other training on the same topic for the same people was held later; one without a topic or title is like no other.
    pub(crate) fn latest_training(&self, position: usize) -> bool {
        let all = &self.aims().trainings;
        let alike = |a: &Training, b: &Training| topic(a).cmp(&topic(b)).then_with(|| a.audience.cmp(&b.audience));
        let day = |one: &Training| one.held_on.filter(|on| *on <= self.as_of);
        let known = self.latest.trainings.get_or_init(|| latest(all, &alike, &day));
        all.get(position).is_some_and(|one| topic(one).is_none()) || known.get(position) == Some(&true)
    }

    /// Whether no other attestation on the same target and systems, given by the assessment date, is later.
    pub(crate) fn latest_attestation(&self, position: usize) -> bool {
        let alike = |a: &Attestation, b: &Attestation| {
            let systems = a.ai_systems.iter().map(Ref::as_str).cmp(b.ai_systems.iter().map(Ref::as_str));
            name(&a.target).cmp(&name(&b.target)).then(systems)
        };
        let day = |one: &Attestation| one.on.filter(|on| *on <= self.as_of);
        let known = self.latest.attestations.get_or_init(|| latest(&self.aims().attestations, &alike, &day));
        known.get(position) == Some(&true)
    }
}
