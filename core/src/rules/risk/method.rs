//! What the rules on the risk method share: its scales one by one, what stands twice, ranges.

use crate::check::Path;
use crate::model::{ConsequenceScale, MatrixCell, RiskMethod, Scale, ScaleLevel};
use crate::read::{AnyField, Date, Decimal};

/// One scale of the method.
pub(super) struct OneScale<'m> {
    /// Place of the scale.
    at: Path,
    field: AnyField,
    /// What it is for: a dimension of consequence, else the field that ratings use it in.
    pub(super) what: &'static str,
    pub(super) levels: &'m [ScaleLevel],
}

impl OneScale<'_> {
    /// Place of one of its levels.
    pub(super) fn level(&self, at: usize) -> Path {
        self.at.then_at(self.field, at)
    }
}

/// The scale of likelihood, then those of consequence.
pub(super) fn scales(method: &RiskMethod) -> Vec<OneScale<'_>> {
    let likelihood = method.likelihood_scale.as_deref().map(|scale| OneScale {
        at: RiskMethod::LIKELIHOOD_SCALE.into(),
        field: Scale::LEVELS.any(),
        what: MatrixCell::LIKELIHOOD.name,
        levels: &scale.levels,
    });
    let consequences = method.consequence_scales.iter().enumerate().map(|(at, scale)| OneScale {
        at: RiskMethod::CONSEQUENCE_SCALES.at(at),
        field: ConsequenceScale::LEVELS.any(),
        what: scale.dimension.map_or(MatrixCell::CONSEQUENCE.name, |dimension| dimension.as_str()),
        levels: &scale.levels,
    });
    likelihood.into_iter().chain(consequences).collect()
}

/// Positions of what another before it says already.
pub(super) fn repeats<T: Ord>(values: impl Iterator<Item = Option<T>>) -> Vec<usize> {
    let mut known: Vec<(T, usize)> = values.enumerate().filter_map(|(at, value)| Some((value?, at))).collect();
    crate::order::sort(&mut known);
    let twice = |pair: &[(T, usize)]| if let [(one, _), (next, at)] = pair { (one == next).then_some(*at) } else { None };
    known.windows(2).filter_map(twice).collect()
}

/// Whether a range ends before it begins.
pub(super) fn reversed(from: Option<Decimal>, to: Option<Decimal>) -> bool {
    from.zip(to).is_some_and(|(from, to)| to < from)
}

/// Positions of the levels that have an order, the lowest first.
pub(super) fn by_order(levels: &[ScaleLevel]) -> Vec<(u32, &ScaleLevel, usize)> {
    let mut ordered: Vec<_> = levels.iter().enumerate().filter_map(|(at, level)| Some((level.order?, level, at))).collect();
    crate::order::sort_by_key(&mut ordered, |(order, ..)| *order);
    ordered
}

/// Guard: the method has bands; unknown while it has none, which another rule asks for.
pub(super) fn banded(method: &RiskMethod, _: Date) -> Option<bool> {
    (!method.bands.is_empty()).then_some(true)
}

/// Guard: the method has a matrix.
pub(super) fn has_matrix(method: &RiskMethod, _: Date) -> bool {
    !method.matrix.is_empty()
}

/// Whether the method is of a size that people can make: larger ones are not gone through pair by pair.
pub(super) fn surveyable(method: &RiskMethod) -> bool {
    let likelihoods = method.likelihood_scale.as_deref().map_or(1, |scale| scale.levels.len());
    let consequences = method.consequence_scales.iter().fold(0, |sum: usize, scale| sum.saturating_add(scale.levels.len()));
    let looked_up = likelihoods.saturating_add(consequences).saturating_add(method.matrix.len()).saturating_add(method.bands.len());
    likelihoods.saturating_mul(consequences).saturating_mul(looked_up) <= MOST_LOOKS
}

/// Twenty times what a matrix of 10 × 10 with cells of its own for each of ten dimensions takes.
const MOST_LOOKS: usize = 20_000_000;
