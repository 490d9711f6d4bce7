//! Why a rating has its level: factor by factor, as data and as text.

use super::risk_level::{RatingKind, RiskLevel};
use crate::check::{LevelObstacle, consequence_level, judge, judge_in, likelihood_level, score_in};
use crate::model::{ConsequenceDimension, RatedConsequence, Rating, RiskAggregation, RiskFormula, RiskMethod, ScaleLevel};
use crate::read::{Date, Decimal, Interval, Text, record};

record! {
    /// How a rating comes to its level by the method, or what keeps it from one.
    pub struct LevelExplained "levelExplained" {
        required {
            /// Which rating.
            "rating" rating: RatingKind,
        }
        optional {
            /// Day of the rating.
            "on" on: Option<Date>,
            /// Version of the method that was used.
            "methodVersion" method_version: Option<Text>,
            /// How likely.
            "likelihood" likelihood: Option<Box<RatedLevel>>,
            /// How bad, for each dimension that is rated.
            "consequences" consequences: Vec<DimensionExplained>,
            /// How likelihood and consequence give a score or a level.
            "formula" formula: Option<RiskFormula>,
            /// How the dimensions give one level; the highest where the method does not say.
            "aggregation" aggregation: Option<RiskAggregation>,
            /// The level.
            "level" level: Option<Box<RiskLevel>>,
            /// Smallest score of the band.
            "bandFrom" band_from: Option<Decimal>,
            /// Largest score of the band.
            "bandTo" band_to: Option<Decimal>,
            /// Who may accept a risk of the band beside those that its rule names.
            "acceptedBy" accepted_by: Vec<Text>,
            /// Longest time between two assessments of a risk of the band.
            "reviewInterval" review_interval: Option<Interval>,
            /// Why there is no level.
            "obstacle" obstacle: Option<LevelObstacle>,
        }
    }
}

record! {
    /// A level of a scale, as a rating names it.
    pub struct RatedLevel "ratedLevel" {
        required {
            /// Word by which the rating names it.
            "key" key: Text,
        }
        optional {
            /// Name as shown; none if the scale does not have the key.
            "label" label: Option<Text>,
            /// Place on the scale; also what is computed with.
            "order" order: Option<u32>,
            /// Smallest value that it stands for.
            "from" from: Option<Decimal>,
            /// Largest value that it stands for.
            "to" to: Option<Decimal>,
        }
    }
}

record! {
    /// What one dimension adds to the level.
    pub struct DimensionExplained "dimensionExplained" {
        required {
            /// Whether the level of the risk is that of this dimension; each adds to it where scores are added.
            "decides" decides: bool,
        }
        optional {
            /// Who bears the consequence.
            "dimension" dimension: Option<ConsequenceDimension>,
            /// Part of the dimension.
            "aspect" aspect: Option<Text>,
            /// How bad.
            "consequence" consequence: Option<Box<RatedLevel>>,
            /// Score of the dimension; none by a matrix.
            "score" score: Option<u32>,
            /// Position of the cell in the method's matrix; none by a formula.
            "cell" cell: Option<u32>,
            /// Level of the dimension alone.
            "level" level: Option<Box<RiskLevel>>,
            /// Why it has none.
            "obstacle" obstacle: Option<LevelObstacle>,
        }
    }
}

impl RatedLevel {
    fn of(key: &Text, level: Option<&ScaleLevel>) -> Box<RatedLevel> {
        let mut rated = RatedLevel::new(key.clone());
        if let Some(level) = level {
            rated.label = Some(level.label.as_ref().unwrap_or(&level.key).clone());
            (rated.order, rated.from, rated.to) = (level.order, level.from, level.to);
        }
        Box::new(rated)
    }
}

impl LevelExplained {
    /// How the rating comes to its level by the method.
    pub(super) fn of(method: &RiskMethod, kind: RatingKind, rating: &Rating) -> LevelExplained {
        let mut it = LevelExplained::new(kind);
        it.on = rating.on;
        it.method_version = rating.method_version.clone();
        it.likelihood = rating.likelihood.as_ref().map(|key| RatedLevel::of(key, likelihood_level(method, key)));
        it.formula = method.formula;
        it.aggregation = method.aggregation;
        let found = judge(method, rating);
        match &found {
            Ok(level) => {
                it.level = Some(Box::new(RiskLevel::shown(level)));
                (it.band_from, it.band_to) = (level.band.from, level.band.to);
                it.accepted_by = level.band.accepted_by.iter().map(|actor| actor.as_str().into()).collect();
                it.review_interval = level.band.review_interval.clone();
            }
            Err(obstacle) => it.obstacle = Some(*obstacle),
        }
        let worst = found.ok().map(|level| (level.rank, level.score));
        for consequence in &rating.consequences {
            it.consequences.push(dimension(method, rating.likelihood.as_ref(), consequence, worst));
        }
        it
    }
}

fn dimension(
    method: &RiskMethod,
    likelihood: Option<&Text>,
    consequence: &RatedConsequence,
    worst: Option<(u32, Option<u32>)>,
) -> DimensionExplained {
    let mut it = DimensionExplained::new(false);
    it.dimension = consequence.dimension;
    it.aspect = consequence.aspect.clone();
    it.consequence = consequence.level.as_ref().map(|key| RatedLevel::of(key, consequence_level(method, consequence)));
    it.score = score_in(method, likelihood, consequence);
    // Where scores are added, one dimension has a score and no level of its own.
    let added = method.aggregation == Some(RiskAggregation::Sum);
    match judge_in(method, likelihood, consequence) {
        _ if added && it.score.is_some() => {}
        Ok(level) => {
            it.cell = level.cell.and_then(|at| u32::try_from(at).ok());
            it.decides = worst == Some((level.rank, level.score));
            it.level = Some(Box::new(RiskLevel::shown(&level)));
        }
        Err(obstacle) => it.obstacle = Some(obstacle),
    }
    it
}
