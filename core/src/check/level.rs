//! The level of a risk: computed from a rating by the organization's own method, never stored.

use crate::language::{Language, phrases};
use crate::model::{
    ConsequenceDimension, ConsequenceScale, RatedConsequence, Rating, RiskAggregation, RiskBand, RiskFormula, RiskMethod, ScaleLevel,
};
use crate::read::{Decimal, Text, vocabulary};

/// The level that a rating gives by a method.
#[derive(Debug, Clone, Copy)]
pub struct Level<'m> {
    /// Computed score; none where a matrix names the band.
    pub score: Option<u32>,
    /// Position of the matrix cell that names the band; none where a score falls into it.
    pub cell: Option<usize>,
    /// Band of the method that the rating falls into.
    pub band: &'m RiskBand,
    /// Place of the band among the bands; the highest is the worst.
    pub rank: u32,
}

vocabulary! {
    /// What keeps a rating from having a level.
    pub enum LevelObstacle "levelObstacle" {
        /// The method does not say how likelihood and consequence give a level.
        "formulaMissing" FormulaMissing,
        /// The rating names no level of consequence.
        "consequenceMissing" ConsequenceMissing,
        /// The level of consequence is not on the scale of its dimension and aspect.
        "consequenceOffScale" ConsequenceOffScale,
        /// The rating has no likelihood, and the formula needs one.
        "likelihoodMissing" LikelihoodMissing,
        /// The likelihood is not on the scale.
        "likelihoodOffScale" LikelihoodOffScale,
        /// A level of a scale has no `order` to compute with.
        "orderMissing" OrderMissing,
        /// The matrix has no cell for the pair.
        "cellMissing" CellMissing,
        /// The cell names no band of the method.
        "bandUnknown" BandUnknown,
        /// The score is too large to count.
        "scoreTooLarge" ScoreTooLarge,
        /// The score falls into no band.
        "scoreOutsideBands" ScoreOutsideBands,
    }
}

phrases! { LevelObstacle:
    "formulaMissing" = "the method does not determine how likelihood and consequence give a level";
    "consequenceMissing" = "no consequence is rated";
    "consequenceOffScale" = "the consequence is not on the scale of the method";
    "likelihoodMissing" = "no likelihood is rated";
    "likelihoodOffScale" = "the likelihood is not on the scale of the method";
    "orderMissing" = "a level of the scale has no order to calculate with";
    "cellMissing" = "the matrix has no cell for it";
    "bandUnknown" = "the cell names a band that the method does not have";
    "scoreTooLarge" = "the score is too large to calculate with";
    "scoreOutsideBands" = "no band of the method contains the score";
}

impl LevelObstacle {
    /// The obstacle in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(PHRASES.at(self as usize))
    }
}

/// The level of a rating: that of the worst dimension, or of the summed scores if the method adds them.
///
/// None if the rating has no consequence, if one key of it is not on the method's scales, or if no band fits: a part of a rating is
/// never taken for the whole. [`judge`] says which.
pub fn level<'m>(method: &'m RiskMethod, rating: &Rating) -> Option<Level<'m>> {
    judge(method, rating).ok()
}

/// The level in one dimension.
pub fn level_in<'m>(method: &'m RiskMethod, likelihood: Option<&Text>, consequence: &RatedConsequence) -> Option<Level<'m>> {
    judge_in(method, likelihood, consequence).ok()
}

/// The level of a rating.
///
/// # Errors
/// What keeps it from having one; the first obstacle, in the order of the rating's consequences.
///
/// ```
/// use aimskit::check::{LevelObstacle, judge};
/// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "riskMethod": {"formula": "product",
///     "likelihoodScale": {"levels": [{"key": "rare", "order": 1}, {"key": "often", "order": 2}]},
///     "consequenceScales": [{"dimension": "individuals", "levels": [{"key": "mild", "order": 1}, {"key": "grave", "order": 3}]}],
///     "bands": [{"key": "low", "to": 3}]},
///     "risks": [{"id": "R-1", "inherent": {"likelihood": "often", "consequences": [{"dimension": "individuals", "level": "grave"}]}}]}"#)
///     .aims.ok_or("unreadable")?;
/// let (method, risk) = (aims.root().risk_method.as_deref().ok_or("no method")?, &aims.root().risks[0]);
/// let rating = risk.inherent.as_deref().ok_or("not rated")?;
/// assert_eq!(judge(method, rating).err(), Some(LevelObstacle::ScoreOutsideBands), "2 × 3 is above the only band");
/// # Ok::<(), &str>(())
/// ```
pub fn judge<'m>(method: &'m RiskMethod, rating: &Rating) -> Result<Level<'m>, LevelObstacle> {
    let likelihood = rating.likelihood.as_ref();
    if method.aggregation == Some(RiskAggregation::Sum) {
        let mut total: u32 = 0;
        for consequence in &rating.consequences {
            total = total.checked_add(score(method, likelihood, consequence)?).ok_or(LevelObstacle::ScoreTooLarge)?;
        }
        return if rating.consequences.is_empty() { Err(LevelObstacle::ConsequenceMissing) } else { band_of(method, total) };
    }
    let mut worst: Option<Level<'m>> = None;
    for consequence in &rating.consequences {
        let here = judge_in(method, likelihood, consequence)?;
        if worst.is_none_or(|w| (here.rank, here.score) > (w.rank, w.score)) {
            worst = Some(here);
        }
    }
    worst.ok_or(LevelObstacle::ConsequenceMissing)
}

/// The level in one dimension.
///
/// # Errors
/// What keeps it from having one.
pub fn judge_in<'m>(method: &'m RiskMethod, likelihood: Option<&Text>, consequence: &RatedConsequence) -> Result<Level<'m>, LevelObstacle> {
    if method.formula != Some(RiskFormula::Matrix) {
        return band_of(method, score(method, likelihood, consequence)?);
    }
    on_scale(method, consequence)?;
    if let Some(key) = likelihood {
        likelihood_level(method, key).ok_or(LevelObstacle::LikelihoodOffScale)?;
    }
    let fits = |of: Option<ConsequenceDimension>| {
        method.matrix.iter().position(|cell| {
            cell.dimension == of && cell.likelihood.as_ref() == likelihood && cell.consequence.as_ref() == consequence.level.as_ref()
        })
    };
    let none = if likelihood.is_none() { LevelObstacle::LikelihoodMissing } else { LevelObstacle::CellMissing };
    let at = fits(consequence.dimension).or_else(|| fits(None)).ok_or(none)?;
    let key = method.matrix.get(at).and_then(|cell| cell.band.as_ref()).ok_or(LevelObstacle::BandUnknown)?;
    let band = method.bands.iter().position(|band| band.key == *key).ok_or(LevelObstacle::BandUnknown)?;
    Ok(Level { cell: Some(at), ..named(band, method.bands.get(band).ok_or(LevelObstacle::BandUnknown)?, None) })
}

/// The score of one dimension; none by a matrix.
pub(crate) fn score_in(method: &RiskMethod, likelihood: Option<&Text>, consequence: &RatedConsequence) -> Option<u32> {
    score(method, likelihood, consequence).ok()
}

/// That level of that scale, as a rating names it.
pub(crate) fn as_rated(scale: &ConsequenceScale, level: &ScaleLevel) -> RatedConsequence {
    let mut rated = RatedConsequence::new();
    rated.dimension = scale.dimension;
    rated.aspect = scale.aspect.clone();
    rated.level = Some(level.key.clone());
    rated
}

/// The level of the method's likelihood scale with that key.
pub fn likelihood_level<'m>(method: &'m RiskMethod, key: &Text) -> Option<&'m ScaleLevel> {
    method.likelihood_scale.as_deref()?.levels.iter().find(|level| level.key == *key)
}

/// The level of the scale that the method has for the consequence's dimension and aspect.
pub fn consequence_level<'m>(method: &'m RiskMethod, consequence: &RatedConsequence) -> Option<&'m ScaleLevel> {
    let key = consequence.level.as_ref()?;
    let mut scales = method.consequence_scales.iter();
    let scale = scales.find(|scale| scale.dimension == consequence.dimension && scale.aspect == consequence.aspect)?;
    scale.levels.iter().find(|level| level.key == *key)
}

fn on_scale<'m>(method: &'m RiskMethod, consequence: &RatedConsequence) -> Result<&'m ScaleLevel, LevelObstacle> {
    let none = if consequence.level.is_none() { LevelObstacle::ConsequenceMissing } else { LevelObstacle::ConsequenceOffScale };
    consequence_level(method, consequence).ok_or(none)
}

fn score(method: &RiskMethod, likelihood: Option<&Text>, consequence: &RatedConsequence) -> Result<u32, LevelObstacle> {
    let formula = method.formula.filter(|formula| *formula != RiskFormula::Matrix).ok_or(LevelObstacle::FormulaMissing)?;
    let bad = on_scale(method, consequence)?.order.ok_or(LevelObstacle::OrderMissing)?;
    let likely = match likelihood {
        Some(key) => {
            let level = likelihood_level(method, key).ok_or(LevelObstacle::LikelihoodOffScale)?;
            level.order.ok_or(LevelObstacle::OrderMissing)?
        }
        // What is not there is no part of the higher of both.
        None if formula == RiskFormula::Max => bad,
        None => return Err(LevelObstacle::LikelihoodMissing),
    };
    let score = match formula {
        RiskFormula::Product => likely.checked_mul(bad),
        RiskFormula::Sum => likely.checked_add(bad),
        RiskFormula::Max | RiskFormula::Matrix => Some(likely.max(bad)),
    };
    score.ok_or(LevelObstacle::ScoreTooLarge)
}

/// The worst band whose range holds the score.
pub(crate) fn band_of(method: &RiskMethod, score: u32) -> Result<Level<'_>, LevelObstacle> {
    let value = Decimal::from(score);
    let holds = |band: &RiskBand| {
        (band.from.is_some() || band.to.is_some()) && band.from.is_none_or(|from| from <= value) && band.to.is_none_or(|to| value <= to)
    };
    let fitting = method.bands.iter().enumerate().filter(|(_, band)| holds(band));
    fitting.map(|(at, band)| named(at, band, Some(score))).max_by_key(|level| level.rank).ok_or(LevelObstacle::ScoreOutsideBands)
}

fn named(at: usize, band: &RiskBand, score: Option<u32>) -> Level<'_> {
    Level { score, cell: None, band, rank: band_rank(at, band) }
}

/// Place of a band among the bands. Bands without an `order` stand in the order in which they are listed.
pub(crate) fn band_rank(at: usize, band: &RiskBand) -> u32 {
    band.order.unwrap_or_else(|| u32::try_from(at).map_or(u32::MAX, |at| at.saturating_add(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Method with orders 1 to 3 on each scale and bands low 1–2, medium 3–4, high 5 and above.
    fn method(formula: &str, more: &str) -> RiskMethod {
        let levels = r#""levels": [{"key": "a", "order": 1}, {"key": "b", "order": 2}, {"key": "c", "order": 3}]"#;
        let text = format!(
            r#"{{"schemaVersion": "1.0", "riskMethod": {{"formula": "{formula}", {more} "likelihoodScale": {{{levels}}},
              "consequenceScales": [{{"dimension": "organization", {levels}}}, {{"dimension": "individuals", {levels}}}],
              "bands": [{{"key": "low", "order": 1, "from": 1, "to": 2}}, {{"key": "medium", "order": 2, "from": 3, "to": 4}},
                        {{"key": "high", "order": 3, "from": 5}}]}}}}"#
        );
        let read = crate::read(text);
        assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
        *read.aims.unwrap().root_mut().risk_method.take().unwrap()
    }

    fn rating(likelihood: Option<&str>, levels: &[(ConsequenceDimension, &str)]) -> Rating {
        let mut rating = Rating::new();
        rating.likelihood = likelihood.map(Text::from);
        for (dimension, key) in levels {
            let mut consequence = RatedConsequence::new();
            consequence.dimension = Some(*dimension);
            consequence.level = Some(Text::from(*key));
            rating.consequences.push(consequence);
        }
        rating
    }

    fn of(method: &RiskMethod, likelihood: Option<&str>, levels: &[(ConsequenceDimension, &str)]) -> Option<(Option<u32>, String)> {
        level(method, &rating(likelihood, levels)).map(|l| (l.score, l.band.key.to_string()))
    }

    use ConsequenceDimension::{Individuals, Organization, Societies};

    #[test]
    fn formulas() {
        for (formula, expected) in [("product", (6, "high")), ("sum", (5, "high")), ("max", (3, "medium"))] {
            let found = of(&method(formula, ""), Some("b"), &[(Organization, "c")]);
            assert_eq!(found, Some((Some(expected.0), expected.1.to_owned())), "{formula}");
        }
    }

    #[test]
    fn worst_dimension_counts() {
        let product = method("product", "");
        assert_eq!(of(&product, Some("b"), &[(Organization, "a"), (Individuals, "b")]), Some((Some(4), "medium".into())));
        assert_eq!(of(&product, Some("b"), &[(Individuals, "b"), (Organization, "a")]), Some((Some(4), "medium".into())));
        let added = method("product", r#""aggregation": "sum","#);
        assert_eq!(of(&added, Some("b"), &[(Organization, "a"), (Individuals, "b")]), Some((Some(6), "high".into())));
    }

    #[test]
    fn matrix() {
        let cells = r#""matrix": [{"likelihood": "a", "consequence": "c", "band": "medium"},
            {"likelihood": "a", "consequence": "c", "dimension": "individuals", "band": "high"}],"#;
        let matrix = method("matrix", cells);
        assert_eq!(of(&matrix, Some("a"), &[(Organization, "c")]), Some((None, "medium".into())));
        assert_eq!(of(&matrix, Some("a"), &[(Individuals, "c")]), Some((None, "high".into())));
        assert_eq!(of(&matrix, Some("b"), &[(Individuals, "c")]), None);
    }

    #[test]
    fn never_from_a_part() {
        let product = method("product", "");
        assert_eq!(of(&product, Some("b"), &[]), None);
        assert_eq!(of(&product, Some("x"), &[(Organization, "a")]), None);
        assert_eq!(of(&product, None, &[(Organization, "a")]), None);
        assert_eq!(of(&product, Some("a"), &[(Organization, "a"), (Societies, "a")]), None);
        assert_eq!(of(&method("max", ""), None, &[(Organization, "b")]), Some((Some(2), "low".into())));
    }
}
