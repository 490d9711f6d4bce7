//! A cell of the matrix that names no band of the method.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{MatrixCell, RiskMethod};

rule! {
    "risk-matrix-band-unknown", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "a cell of the matrix names the band `{band}`, which the method does not have",
    hint "name one of the method's `bands` in each cell",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    if method.matrix.is_empty() || method.bands.is_empty() {
        return if method.matrix.is_empty() { Outcome::NotAsked } else { Outcome::Unknown };
    }
    let mut defects = Vec::new();
    for (at, cell) in method.matrix.iter().enumerate() {
        if !cell.band.as_ref().is_some_and(|key| method.bands.iter().any(|band| band.key == *key)) {
            let band = cell.band.as_deref().unwrap_or_default();
            defects.push(fail(RiskMethod::MATRIX.at(at).then(MatrixCell::BAND)).with("band", band));
        }
    }
    Outcome::from_defects(defects)
}
