//! The latest of records that are alike, for a whole register at once: asking each for the others would be quadratic.

use std::cell::OnceCell;
use std::cmp::Ordering;

use super::cx::Cx;
use crate::model::{AwarenessTopic, Competence, Training};
use crate::read::{Date, Ref, Text, openness};

/// Which records of a register no later one that is alike comes after; by position, once it is asked.
#[derive(Debug, Default)]
pub(super) struct Latest {
    competences: OnceCell<Vec<(bool, bool)>>,
    trainings: OnceCell<Held>,
}

/// Records whose day is none are the latest only where none that is alike has one.
///
/// With each, whether it is certain: dates may be too vague.
fn latest<T>(all: &[T], alike: &dyn Fn(&T, &T) -> Ordering, day: &dyn Fn(&T) -> Option<Date>) -> Vec<(bool, bool)> {
    let mut order: Vec<(usize, &T)> = all.iter().enumerate().collect();
    crate::order::sort_by(&mut order, &mut |(_, a), (_, b)| alike(a, b));
    let mut out = vec![(false, true); all.len()];
    let mut rest = order.as_slice();
    while let Some((_, first)) = rest.first() {
        let same = rest.iter().take_while(|(_, other)| alike(first, other) == Ordering::Equal).count();
        let (run, others) = rest.split_at_checked(same).unwrap_or((rest, &[]));
        let ((), vague) = openness::noticed(|| {
            let last = run.iter().filter_map(|(_, it)| day(it)).max();
            for (at, it) in run {
                out.get_mut(*at).into_iter().for_each(|slot| slot.0 = day(it) == last);
            }
        });
        for (at, _) in run.iter().filter(|_| vague) {
            out.get_mut(*at).into_iter().for_each(|slot| slot.1 = false);
        }
        rest = others;
    }
    out
}

fn name<T>(reference: &Option<Ref<T>>) -> Option<&str> {
    reference.as_ref().map(Ref::as_str)
}

/// When trainings on each topic were held last.
#[derive(Debug)]
struct Held {
    /// By the name of the topic, in order; the last of those on one topic counts.
    topics: Vec<(Option<Text>, Date)>,
    /// By the topic of awareness that is covered.
    covers: Vec<Option<Date>>,
    /// Whether it is not certain which ones were held, or which of them last.
    vague: bool,
}

impl Held {
    fn new(trainings: &[Training], as_of: Date) -> Held {
        let mut held = Held { topics: Vec::new(), covers: vec![None; AwarenessTopic::ALL.len()], vague: false };
        let ((), vague) = openness::noticed(|| held.fill(trainings, as_of));
        held.vague = vague;
        held
    }

    fn fill(&mut self, trainings: &[Training], as_of: Date) {
        for (training, on) in trainings.iter().filter_map(|it| Some((it, it.held_on.filter(|on| *on <= as_of)?))) {
            self.topics.push((training.topic.clone(), on));
            for topic in &training.covers {
                self.covers.get_mut(*topic as usize).into_iter().for_each(|last: &mut Option<Date>| *last = (*last).max(Some(on)));
            }
        }
        crate::order::sort(&mut self.topics);
    }
}

impl Cx<'_> {
    /// Whether no other assessment of the same person for the same role, made by the assessment date, is later.
    pub(crate) fn latest_competence(&self, position: usize) -> bool {
        let alike = |a: &Competence, b: &Competence| name(&a.role).cmp(&name(&b.role)).then_with(|| name(&a.person).cmp(&name(&b.person)));
        let day = |one: &Competence| one.assessed_on.filter(|on| *on <= self.as_of);
        let known = self.latest.competences.get_or_init(|| latest(&self.aims().competences, &alike, &day));
        let (last, certain) = known.get(position).copied().unwrap_or((false, true));
        openness::rests_on(!certain);
        last
    }

    /// When a training on the same topic, or one that covers some of the same topics, was held last.
    pub(crate) fn last_training_like(&self, training: &Training) -> Option<Date> {
        let held = self.latest.trainings.get_or_init(|| Held::new(&self.aims().trainings, self.as_of));
        openness::rests_on(held.vague);
        let end = held.topics.partition_point(|(topic, _)| *topic <= training.topic);
        let same = end.checked_sub(1).and_then(|at| held.topics.get(at)).filter(|(topic, _)| *topic == training.topic).map(|(_, on)| *on);
        let covers = training.covers.iter().filter_map(|topic| held.covers.get(*topic as usize).copied().flatten());
        covers.chain(same).max()
    }
}
