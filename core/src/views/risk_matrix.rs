//! The risk matrix: likelihood by consequence, with the band of each cell and the risks that stand in it.

use super::risk_level::{RatingKind, RiskLevel};
use crate::Aims;
use crate::check::{Level, as_rated, band_rank, consequence_level, level, level_in, likelihood_level, settled};
use crate::model::{RatedConsequence, Rating, RiskMethod, ScaleLevel};
use crate::read::{Date, Day, Text, record};
use crate::rules::risk::is_open;

record! {
    /// Likelihood by consequence, as the organization's method has them (6.1.2 d).
    pub struct RiskMatrix "riskMatrix" {
        required {
            /// Which rating of the risks is shown.
            "rating" rating: RatingKind,
            /// Risks that had ceased to exist on this day are left out.
            "asOf" as_of: Day,
        }
        optional {
            /// Levels of likelihood, the least likely first.
            "likelihoods" likelihoods: Vec<MatrixStep>,
            /// Levels of consequence, the least bad first. Scales of several dimensions share a step where their levels have the same order.
            "consequences" consequences: Vec<MatrixStep>,
            /// A cell for each pair, by likelihood and then by consequence.
            "cells" cells: Vec<RiskCell>,
            /// Bands of the method, the least bad first.
            "bands" bands: Vec<RiskLevel>,
            /// Open risks whose rating is missing or does not fit the method.
            "unplaced" unplaced: Vec<Text>,
        }
    }
}

record! {
    /// A step of one side of the matrix.
    pub struct MatrixStep "matrixStep" {
        required {
            /// Name as shown; several where scales name the step differently.
            "label" label: Text,
        }
        optional {
            /// Place on the scale.
            "order" order: Option<u32>,
        }
    }
}

record! {
    /// A cell of the matrix.
    pub struct RiskCell "riskCell" {
        required {
            /// Position in `likelihoods`.
            "likelihood" likelihood: u32,
            /// Position in `consequences`.
            "consequence" consequence: u32,
        }
        optional {
            /// Level of a risk that stands here, in the dimension in which it is worst; none if the method gives none.
            "level" level: Option<Box<RiskLevel>>,
            /// Risks that stand here: by the dimension in which they are worst.
            "risks" risks: Vec<Text>,
        }
    }
}

/// What makes levels of different scales one step: their order, or their key where they have none.
type StepKey<'m> = (u32, Option<&'m str>);

fn step_key(level: &ScaleLevel) -> StepKey<'_> {
    level.order.map_or((u32::MAX, Some(&*level.key)), |order| (order, None))
}

/// One side: the steps in order, with the names that scales give them.
fn side<'m>(levels: impl Iterator<Item = &'m ScaleLevel>) -> Vec<(StepKey<'m>, MatrixStep)> {
    let mut steps: Vec<(StepKey<'m>, MatrixStep)> = Vec::new();
    for level in levels {
        let name = level.label.as_ref().unwrap_or(&level.key);
        match steps.iter_mut().find(|(key, _)| *key == step_key(level)) {
            None => {
                let mut step = MatrixStep::new(name.clone());
                step.order = level.order;
                steps.push((step_key(level), step));
            }
            Some((_, step)) if !step.label.split(" / ").any(|known| *known == **name) => {
                step.label = format!("{} / {name}", step.label).into();
            }
            Some(_) => {}
        }
    }
    // Stable: what has no order stays as it is listed.
    crate::order::sort_by_key(&mut steps, |((order, _), _)| *order);
    steps
}

impl Aims {
    /// The risk matrix of one rating of the open risks; empty sides where the method has no scales. Opportunities are left out.
    ///
    /// ```
    /// use aimskit::views::RatingKind;
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "riskMethod": {"formula": "product",
    ///     "likelihoodScale": {"levels": [{"key": "rare", "order": 1}, {"key": "often", "order": 2}]},
    ///     "consequenceScales": [{"dimension": "individuals", "levels": [{"key": "mild", "order": 1}, {"key": "grave", "order": 2}]}],
    ///     "bands": [{"key": "low", "to": 2}, {"key": "high", "from": 3}]},
    ///     "risks": [{"id": "R-1", "inherent": {"likelihood": "often", "consequences": [{"dimension": "individuals", "level": "grave"}]}}]}"#)
    ///     .aims.ok_or("unreadable")?;
    /// let matrix = aims.risk_matrix(RatingKind::Inherent, "2026-11-23".parse()?);
    /// let worst = matrix.cells.last().ok_or("no cell")?;
    /// assert_eq!(worst.risks[0], "R-1");
    /// assert_eq!(worst.level.as_ref().map(|level| level.band.as_str()), Some("high"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn risk_matrix(&self, rating: RatingKind, as_of: Date) -> RiskMatrix {
        let mut matrix = RiskMatrix::new(rating, as_of.into());
        let root = &*settled(self.root(), as_of);
        let open = || root.risks.iter().filter(|risk| is_open(risk, as_of));
        let Some(method) = root.risk_method.as_deref() else {
            matrix.unplaced = open().map(|risk| risk.id.as_text().clone()).collect();
            return matrix;
        };
        let rows = side(method.likelihood_scale.iter().flat_map(|scale| &scale.levels));
        let columns = side(method.consequence_scales.iter().flat_map(|scale| &scale.levels));
        for (row, (likelihood, _)) in rows.iter().enumerate() {
            for (column, (consequence, _)) in columns.iter().enumerate() {
                let mut cell = RiskCell::new(number(row), number(column));
                cell.level = cell_level(method, *likelihood, *consequence).map(|level| Box::new(RiskLevel::shown(&level)));
                matrix.cells.push(cell);
            }
        }
        for risk in open() {
            let id = risk.id.as_text().clone();
            let found = rating.of(risk).and_then(|rating| place(method, rating)).and_then(|(likelihood, consequence)| {
                let row = rows.iter().position(|(key, _)| *key == likelihood)?;
                let column = columns.iter().position(|(key, _)| *key == consequence)?;
                matrix.cells.get_mut(row * columns.len() + column)
            });
            match found {
                Some(cell) => cell.risks.push(id),
                None => matrix.unplaced.push(id),
            }
        }
        matrix.likelihoods = rows.into_iter().map(|(_, step)| step).collect();
        matrix.consequences = columns.into_iter().map(|(_, step)| step).collect();
        matrix.bands = bands(method);
        matrix
    }
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The worst level that a pair of steps has in any dimension.
fn cell_level<'m>(method: &'m RiskMethod, likelihood: StepKey<'_>, consequence: StepKey<'_>) -> Option<Level<'m>> {
    let row = method.likelihood_scale.as_deref()?.levels.iter().find(|level| step_key(level) == likelihood)?;
    let scales = method.consequence_scales.iter();
    let all = scales.flat_map(|scale| scale.levels.iter().filter(|level| step_key(level) == consequence).map(move |level| (scale, level)));
    all.filter_map(|(scale, level)| level_in(method, Some(&row.key), &as_rated(scale, level))).max_by_key(|level| (level.rank, level.score))
}

/// Where a rating stands: its likelihood, and the consequence in the dimension in which it is worst. None unless all of it fits.
fn place<'m>(method: &'m RiskMethod, rating: &Rating) -> Option<(StepKey<'m>, StepKey<'m>)> {
    level(method, rating)?;
    let likelihood = likelihood_level(method, rating.likelihood.as_ref()?)?;
    let in_dimension = |c: &RatedConsequence| level_in(method, rating.likelihood.as_ref(), c).map(|level| (level.rank, level.score));
    let steps = rating.consequences.iter().filter_map(|c| Some((in_dimension(c), step_key(consequence_level(method, c)?))));
    let (_, consequence) = steps.max_by_key(|(level, step)| (*level, step.0))?;
    Some((step_key(likelihood), consequence))
}

/// All bands, the least bad first.
fn bands(method: &RiskMethod) -> Vec<RiskLevel> {
    let all = method.bands.iter().enumerate();
    let shown = |(at, band)| RiskLevel::shown(&Level { score: None, cell: None, band, rank: band_rank(at, band) });
    let mut bands: Vec<RiskLevel> = all.map(shown).collect();
    crate::order::sort_by_key(&mut bands, |band| band.rank);
    bands
}
