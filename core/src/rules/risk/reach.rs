//! Which bands the method's own scales can reach, and which pairs of them reach none.

use std::collections::BTreeSet;

use super::method::surveyable;
use crate::check::{Level, LevelObstacle, as_rated, band_of, judge_in, score_in};
use crate::model::{RiskAggregation, RiskMethod, ScaleLevel};
use crate::read::Text;

/// Sums of more dimensions than this many different ones are not followed up.
const MOST_SUMS: usize = 10_000;

/// What every rating that the scales allow would give.
#[derive(Debug, Default)]
pub(super) struct Reach {
    /// Keys of the bands that a rating can reach.
    pub(super) bands: BTreeSet<Text>,
    /// The first rating without a band, in words: a score, or a pair of keys.
    pub(super) first_gap: Option<String>,
    /// All of them, each once.
    pub(super) gaps: BTreeSet<String>,
    /// Whether some could not be told: a defect of its own.
    pub(super) blind: bool,
}

impl Reach {
    pub(super) fn of(method: &RiskMethod) -> Reach {
        let mut reach = Reach::default();
        if !surveyable(method) {
            reach.blind = true;
            return reach;
        }
        if method.aggregation == Some(RiskAggregation::Sum) {
            reach.sums(method)
        } else {
            reach.pairs(method)
        }
        reach
    }

    fn pairs(&mut self, method: &RiskMethod) {
        // Scales of several dimensions give the same scores: each counts once.
        let mut scores = BTreeSet::new();
        for likelihood in likelihoods(method) {
            for scale in &method.consequence_scales {
                for level in &scale.levels {
                    let rated = as_rated(scale, level);
                    let score = score_in(method, likelihood, &rated);
                    if score.is_none_or(|score| scores.insert(score)) {
                        let words = || match (score, likelihood) {
                            (Some(score), _) => format!("score {score}"),
                            (None, Some(likelihood)) => format!("`{likelihood}` with `{}`", level.key),
                            (None, None) => format!("`{}`", level.key),
                        };
                        self.take(judge_in(method, likelihood, &rated), &words);
                    }
                }
            }
        }
        self.blind |= method.consequence_scales.is_empty();
    }

    /// With one likelihood, each dimension adds one of its scores or is not rated.
    fn sums(&mut self, method: &RiskMethod) {
        let mut all = BTreeSet::new();
        for likelihood in likelihoods(method) {
            let mut sums = BTreeSet::from([0]);
            for scale in &method.consequence_scales {
                let scores = scale.levels.iter().map(|level| score_in(method, likelihood, &as_rated(scale, level)));
                let Some(scores) = scores.collect::<Option<Vec<u32>>>() else {
                    self.blind = true;
                    return;
                };
                let more = sums.iter().flat_map(|sum: &u32| scores.iter().filter_map(|score| sum.checked_add(*score)));
                let more: Vec<u32> = more.take(MOST_SUMS).collect();
                sums.extend(more);
                if sums.len() >= MOST_SUMS {
                    self.blind = true;
                    return;
                }
            }
            sums.remove(&0);
            all.extend(sums);
        }
        self.blind |= all.is_empty();
        for sum in all {
            self.take(band_of(method, sum), &|| format!("score {sum}"));
        }
    }

    fn take(&mut self, found: Result<Level<'_>, LevelObstacle>, words: &dyn Fn() -> String) {
        match found {
            Ok(level) => drop(self.bands.insert(level.band.key.clone())),
            Err(LevelObstacle::CellMissing | LevelObstacle::ScoreOutsideBands) => {
                let words = words();
                self.first_gap.get_or_insert_with(|| words.clone());
                self.gaps.insert(words);
            }
            // A cell without a band, a level without an order, a method without a formula: each a finding of its own.
            Err(_) => self.blind = true,
        }
    }
}

/// The keys of likelihood; one that is none where the method has no scale for it.
fn likelihoods(method: &RiskMethod) -> Vec<Option<&Text>> {
    match method.likelihood_scale.as_deref() {
        None => vec![None],
        Some(scale) => scale.levels.iter().map(|level: &ScaleLevel| Some(&level.key)).collect(),
    }
}
