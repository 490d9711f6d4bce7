//! A cell of the matrix for a pair that the scales do not have.

use crate::check::{Cx, Defect, Outcome, fail, likelihood_level, rule};
use crate::model::{MatrixCell, RiskMethod};

rule! {
    "risk-matrix-cell-off-scale", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "a cell of the matrix names `{key}`, which is not on the scale of {scale}",
    hint "use keys of the method's own scales, or take the cell out",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    if method.matrix.is_empty() {
        return Outcome::NotAsked;
    }
    let mut defects: Vec<Defect> = Vec::new();
    for (at, cell) in method.matrix.iter().enumerate() {
        let here = RiskMethod::MATRIX.at(at);
        if let Some(key) = cell.likelihood.as_ref().filter(|key| likelihood_level(method, key).is_none()) {
            defects.push(fail(here.then(MatrixCell::LIKELIHOOD)).with("key", key).with("scale", "likelihood"));
        }
        let mut scales = method.consequence_scales.iter().filter(|scale| cell.dimension.is_none() || scale.dimension == cell.dimension);
        if let Some(key) = cell.consequence.as_ref().filter(|key| !scales.any(|s| s.levels.iter().any(|level| level.key == **key))) {
            let scale = cell.dimension.map_or("consequence", |dimension| dimension.as_str());
            defects.push(fail(here.then(MatrixCell::CONSEQUENCE)).with("key", key).with("scale", scale));
        }
    }
    Outcome::from_defects(defects)
}
