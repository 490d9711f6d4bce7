//! The level of a risk: computed from a rating by the organization's own method, never stored.

use crate::model::{ConsequenceDimension, RatedConsequence, Rating, RiskAggregation, RiskBand, RiskFormula, RiskMethod, ScaleLevel};
use crate::read::{Decimal, Text};

/// The level that a rating gives by a method.
#[derive(Debug, Clone, Copy)]
pub struct Level<'m> {
    /// Computed score; none where a matrix names the band.
    pub score: Option<u32>,
    /// Band of the method that the rating falls into.
    pub band: &'m RiskBand,
    /// Place of the band among the bands; the highest is the worst.
    pub rank: u32,
}

/// The level of a rating: that of the worst dimension, or of the summed scores if the method adds them.
///
/// None if the rating has no consequence, if one key of it is not on the method's scales, or if no band fits: a part of a rating is
/// never taken for the whole.
pub fn level<'m>(method: &'m RiskMethod, rating: &Rating) -> Option<Level<'m>> {
    if method.aggregation == Some(RiskAggregation::Sum) {
        let mut total: u32 = 0;
        for consequence in &rating.consequences {
            total = total.checked_add(score(method, rating.likelihood.as_ref(), consequence)?)?;
        }
        return (!rating.consequences.is_empty()).then(|| band_of(method, total)).flatten();
    }
    let mut worst: Option<Level<'m>> = None;
    for consequence in &rating.consequences {
        let here = level_in(method, rating.likelihood.as_ref(), consequence)?;
        if worst.is_none_or(|w| (here.rank, here.score) > (w.rank, w.score)) {
            worst = Some(here);
        }
    }
    worst
}

/// The level in one dimension.
pub fn level_in<'m>(method: &'m RiskMethod, likelihood: Option<&Text>, consequence: &RatedConsequence) -> Option<Level<'m>> {
    if method.formula == Some(RiskFormula::Matrix) {
        consequence_level(method, consequence)?;
        let fits = |of: Option<ConsequenceDimension>| {
            method.matrix.iter().find(|cell| {
                cell.dimension == of && cell.likelihood.as_ref() == likelihood && cell.consequence.as_ref() == consequence.level.as_ref()
            })
        };
        let key = fits(consequence.dimension).or_else(|| fits(None))?.band.as_ref()?;
        return method.bands.iter().enumerate().find(|(_, band)| band.key == *key).map(|(at, band)| named(at, band, None));
    }
    band_of(method, score(method, likelihood, consequence)?)
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

fn score(method: &RiskMethod, likelihood: Option<&Text>, consequence: &RatedConsequence) -> Option<u32> {
    let bad = consequence_level(method, consequence)?.order?;
    let likely = match likelihood {
        Some(key) => Some(likelihood_level(method, key)?.order?),
        None => None,
    };
    match method.formula? {
        RiskFormula::Product => likely?.checked_mul(bad),
        RiskFormula::Sum => likely?.checked_add(bad),
        RiskFormula::Max => Some(likely.map_or(bad, |likely| likely.max(bad))),
        RiskFormula::Matrix => None,
    }
}

/// The worst band whose range holds the score.
fn band_of(method: &RiskMethod, score: u32) -> Option<Level<'_>> {
    let value = Decimal::from(score);
    let holds = |band: &RiskBand| {
        (band.from.is_some() || band.to.is_some()) && band.from.is_none_or(|from| from <= value) && band.to.is_none_or(|to| value <= to)
    };
    let fitting = method.bands.iter().enumerate().filter(|(_, band)| holds(band));
    fitting.map(|(at, band)| named(at, band, Some(score))).max_by_key(|level| level.rank)
}

/// Bands without an `order` stand in the order in which they are listed.
fn named(at: usize, band: &RiskBand, score: Option<u32>) -> Level<'_> {
    Level { score, band, rank: band.order.unwrap_or_else(|| u32::try_from(at).map_or(u32::MAX, |at| at.saturating_add(1))) }
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
