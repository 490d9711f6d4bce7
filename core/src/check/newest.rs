//! The newest record that speaks against a judgement, or replaces it: looked up once for each thing that is judged, so that many judgements on one
//! thing cost no more than a few.

use std::cell::OnceCell;

use super::cx::Cx;
use crate::model::{Change, Evidence, Nonconformity, NonconformityGrade, Root};
use crate::read::{Date, Ref, Text, openness};

/// Of what has been recorded about one thing.
#[derive(Debug)]
struct Known {
    about: Text,
    /// Its date and position: of those that were certainly made by the assessment date the one that was certainly made last.
    certain: Option<(Date, usize)>,
    /// Of those that may have been made by then the one that may have been made last; and whether that it was by then is open.
    possible: Option<(Date, usize, bool)>,
}

/// Made when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct Newest {
    exceptions: OnceCell<Vec<Known>>,
    metrics: OnceCell<Vec<Known>>,
    majors: OnceCell<Vec<Known>>,
    acceptances: OnceCell<Vec<Known>>,
}

/// The newest about each thing.
fn newest(mut all: Vec<(Text, usize, Date)>, as_of: Date) -> Vec<Known> {
    crate::order::sort_by(&mut all, &mut |a, b| a.0.cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut out: Vec<Known> = Vec::new();
    for (about, at, on) in all {
        let (made, open) = openness::noticed(|| on <= as_of);
        if !made && !open {
            continue;
        }
        if out.last().is_none_or(|last| last.about != about) {
            out.push(Known { about, certain: None, possible: None });
        }
        let Some(known) = out.last_mut() else { continue };
        if !open && known.certain.is_none_or(|(date, _)| date.first() < on.first()) {
            known.certain = Some((on, at));
        }
        if known.possible.is_none_or(|(date, ..)| date.last() < on.last()) {
            known.possible = Some((on, at, open));
        }
    }
    out
}

/// The newest about that, if it is later than that date or than none: whichever is known for certain, else what leaves it open.
fn later(all: &[Known], about: &str, on: Option<Date>) -> Option<(usize, Date)> {
    let after = |date: Date| on.is_none_or(|on| date > on);
    let known = all.binary_search_by(|known| known.about.as_str().cmp(about)).ok().and_then(|at| all.get(at))?;
    if let Some((date, at)) = known.certain
        && openness::noticed(|| after(date)) == (true, false)
    {
        return Some((at, date));
    }
    let (date, at, open) = known.possible?;
    let later = after(date);
    openness::rests_on(later && open);
    later.then_some((at, date))
}

fn id<T>(named: &Ref<T>) -> Text {
    named.as_id().as_text().clone()
}

impl<'a> Cx<'a> {
    /// Evidence of a later date whose sample showed exceptions for that requirement or control.
    pub(crate) fn exceptions_after(&self, target: &str, on: Date) -> Option<(&'a Evidence, Date)> {
        let with_exceptions = |it: &Evidence| it.sample.as_deref().is_some_and(|sample| sample.exceptions.is_some_and(|wrong| wrong > 0));
        let all = || {
            let dated = self.aims().evidence.iter().enumerate().filter(|(_, it)| with_exceptions(it));
            let dated = dated.filter_map(|(at, it)| Some((at, it, it.effective_on?)));
            newest(dated.flat_map(|(at, it, on)| it.supports.iter().map(move |target| (id(target), at, on))).collect(), self.as_of)
        };
        let (at, of) = later(self.newest.exceptions.get_or_init(all), target, Some(on))?;
        Some((self.aims().evidence.get(at)?, of))
    }

    /// A change of a later date that concerns a metric.
    pub(crate) fn metric_changed_after(&self, on: Date) -> Option<(&'a Change, Date)> {
        let of_metric = |it: &Change| it.affected.iter().any(|named| self.index().position(Root::METRICS, named.as_str()).is_some());
        let all = || {
            let dated = self
                .aims()
                .changes
                .iter()
                .enumerate()
                .filter_map(|(at, it)| Some((Text::from(""), at, it.done_on.filter(|_| of_metric(it))?)));
            newest(dated.collect(), self.as_of)
        };
        let (at, done) = later(self.newest.metrics.get_or_init(all), "", Some(on))?;
        Some((self.aims().changes.get(at)?, done))
    }

    /// A major nonconformity with that requirement or control that was opened on a later date.
    pub(crate) fn major_after(&self, requirement: &str, on: Date) -> Option<(&'a Nonconformity, Date)> {
        let all = || {
            let majors = self.aims().nonconformities.iter().enumerate().filter(|(_, it)| it.grade == Some(NonconformityGrade::Major));
            newest(majors.filter_map(|(at, it)| Some((id(it.requirement.as_ref()?), at, it.opened_on?))).collect(), self.as_of)
        };
        let (at, opened) = later(self.newest.majors.get_or_init(all), requirement, Some(on))?;
        Some((self.aims().nonconformities.get(at)?, opened))
    }

    /// Whether an acceptance of that risk is dated later than that; than none: whether one has a date.
    pub(crate) fn accepted_after(&self, risk: &str, on: Option<Date>) -> bool {
        let all = || {
            let dated = self.aims().treatments.iter().enumerate();
            let dated = dated.filter_map(|(at, it)| Some((at, it, it.acceptance.as_deref()?.on?)));
            newest(
                dated.flat_map(|(at, it, on)| it.risk.iter().chain(&it.further_risks).map(move |risk| (id(risk), at, on))).collect(),
                self.as_of,
            )
        };
        later(self.newest.acceptances.get_or_init(all), risk, on).is_some()
    }
}
