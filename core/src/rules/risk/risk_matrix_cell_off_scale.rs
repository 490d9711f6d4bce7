//! A cell of the matrix for a pair of levels that the scales do not have.

use crate::check::{Outcome, fail, likelihood_level, rule};
use crate::model::{MatrixCell, RiskMethod};
use crate::read::Date;

rule! {
    "risk-matrix-cell-off-scale", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "a cell of the matrix names the likelihood `{likelihood}`, which is not on the likelihood scale",
    message when CONSEQUENCE "a cell of the matrix names the consequence `{consequence}`, which is not on a consequence scale",
    message when DIMENSION "a cell of the matrix names the consequence `{consequence}`, which is not on the scale for {dimension}",
    hint "record keys of the method's own scales, or remove the cell",
    when super::method::has_matrix,
    alone on_scale,
}

fn on_scale(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let mut defects = Vec::new();
    for (at, cell) in method.matrix.iter().enumerate() {
        let here = RiskMethod::MATRIX.at(at);
        if let Some(key) = cell.likelihood.as_ref().filter(|key| likelihood_level(method, key).is_none()) {
            defects.push(fail(here.then(MatrixCell::LIKELIHOOD)).with(MatrixCell::LIKELIHOOD, key));
        }
        let mut scales = method.consequence_scales.iter().filter(|scale| cell.dimension.is_none() || scale.dimension == cell.dimension);
        if let Some(key) = cell.consequence.as_ref().filter(|key| !scales.any(|scale| scale.levels.iter().any(|level| level.key == **key)))
        {
            let defect = fail(here.then(MatrixCell::CONSEQUENCE)).with(MatrixCell::CONSEQUENCE, key);
            defects.push(match cell.dimension {
                Some(dimension) => defect.case(DIMENSION).with(MatrixCell::DIMENSION, dimension),
                None => defect.case(CONSEQUENCE),
            });
        }
    }
    Outcome::from_defects(defects)
}
