//! Which bands the method's own scales can reach, and which pairs of them reach none.

use super::method::surveyable;
use crate::check::{Level, LevelObstacle, as_rated, band_of, judge_in, score_in};
use crate::model::{RiskAggregation, RiskMethod, ScaleLevel};
use crate::order::{Set, sort};
use crate::read::Text;

/// Sums of more dimensions than this many different ones are not followed up.
const MOST_SUMS: usize = 10_000;

/// A rating that falls into no band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap<'m> {
    Score(u32),
    /// Keys of likelihood and consequence.
    Pair(&'m Text, &'m Text),
    Consequence(&'m Text),
}

/// What every rating that the scales allow would give.
#[derive(Debug, Default)]
pub(super) struct Reach<'m> {
    /// Keys of the bands that a rating can reach.
    pub(super) bands: Set<&'m str>,
    /// Ratings without a band, as they were found.
    gaps: Vec<Gap<'m>>,
    /// Whether some are not determined: a defect of its own.
    pub(super) blind: bool,
}

impl<'m> Reach<'m> {
    pub(super) fn of(method: &'m RiskMethod) -> Reach<'m> {
        let mut reach = Reach::default();
        if !surveyable(method) {
            reach.blind = true;
        } else if method.aggregation == Some(RiskAggregation::Sum) {
            reach.sums(method);
        } else {
            reach.pairs(method);
        }
        reach
    }

    /// The first gap, and how many different ones there are.
    pub(super) fn gaps(mut self) -> Option<(Gap<'m>, usize)> {
        let first = *self.gaps.first()?;
        sort(&mut self.gaps);
        self.gaps.dedup();
        Some((first, self.gaps.len()))
    }

    fn pairs(&mut self, method: &'m RiskMethod) {
        // Scales of several dimensions give the same scores: each counts once.
        let mut scores = Set::new();
        for likelihood in likelihoods(method) {
            for scale in &method.consequence_scales {
                for level in &scale.levels {
                    let rated = as_rated(scale, level);
                    let score = score_in(method, likelihood, &rated);
                    if score.is_none_or(|score| scores.insert(score, ())) {
                        let pair = likelihood.map_or(Gap::Consequence(&level.key), |likelihood| Gap::Pair(likelihood, &level.key));
                        self.take(judge_in(method, likelihood, &rated), score.map_or(pair, Gap::Score));
                    }
                }
            }
        }
        self.blind |= method.consequence_scales.is_empty();
    }

    /// With one likelihood, each dimension adds one of its scores or is not rated.
    fn sums(&mut self, method: &'m RiskMethod) {
        let mut all = Vec::new();
        for likelihood in likelihoods(method) {
            let mut sums = vec![0];
            for scale in &method.consequence_scales {
                let scores = scale.levels.iter().map(|level| score_in(method, likelihood, &as_rated(scale, level)));
                let Some(scores) = scores.collect::<Option<Vec<u32>>>() else {
                    self.blind = true;
                    return;
                };
                let more = sums.iter().flat_map(|sum: &u32| scores.iter().filter_map(|score| sum.checked_add(*score)));
                let more: Vec<u32> = more.take(MOST_SUMS).collect();
                sums.extend(more);
                distinct(&mut sums);
                if sums.len() >= MOST_SUMS {
                    self.blind = true;
                    return;
                }
            }
            all.extend(sums.into_iter().filter(|sum| *sum != 0));
        }
        distinct(&mut all);
        self.blind |= all.is_empty();
        for sum in all {
            self.take(band_of(method, sum), Gap::Score(sum));
        }
    }

    fn take(&mut self, found: Result<Level<'m>, LevelObstacle>, gap: Gap<'m>) {
        match found {
            Ok(level) => drop(self.bands.insert(level.band.key.as_str(), ())),
            Err(LevelObstacle::CellMissing | LevelObstacle::ScoreOutsideBands) => self.gaps.push(gap),
            // A cell without a band, a level without an order, a method without a formula: each a finding of its own.
            Err(_) => self.blind = true,
        }
    }
}

/// In order, each once.
fn distinct(sums: &mut Vec<u32>) {
    sort(sums);
    sums.dedup();
}

/// The keys of likelihood; one that is none where the method has no scale for it.
fn likelihoods(method: &RiskMethod) -> Vec<Option<&Text>> {
    match method.likelihood_scale.as_deref() {
        None => vec![None],
        Some(scale) => scale.levels.iter().map(|level: &ScaleLevel| Some(&level.key)).collect(),
    }
}
