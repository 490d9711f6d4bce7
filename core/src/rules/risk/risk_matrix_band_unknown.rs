//! A cell of the matrix that names no band of the risk method.

use crate::check::{Case, Outcome, fail, rule};
use crate::model::{MatrixCell, RiskMethod};
use crate::read::{Date, Text};

rule! {
    "risk-matrix-band-unknown", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "a cell of the matrix names the band `{band}`, which the risk method does not have",
    message when NOT_NAMED "a cell of the matrix does not name a band",
    hint "name one of the method's `bands` in `band` of each cell",
    when |method, _| if method.matrix.is_empty() { Some(false) } else { (!method.bands.is_empty()).then_some(true) },
    alone known,
}

fn known(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let known = |key: &Text| method.bands.iter().any(|band| band.key == *key);
    let open = method.matrix.iter().enumerate().filter(|(_, cell)| !cell.band.as_ref().is_some_and(known));
    let defect = |(at, cell): (usize, &MatrixCell)| {
        let defect =
            fail(RiskMethod::MATRIX.at(at).then(MatrixCell::BAND)).case(if cell.band.is_some() { Case::default() } else { NOT_NAMED });
        cell.band.iter().fold(defect, |defect, band| defect.with(MatrixCell::BAND, band))
    };
    Outcome::from_defects(open.map(defect).collect())
}
