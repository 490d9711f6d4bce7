//! Two cells of the matrix for one pair, of which only the first is used.

use crate::check::{Outcome, fail, rule};
use crate::model::{ConsequenceDimension, MatrixCell, RiskMethod};
use crate::read::{Date, Text};

rule! {
    "risk-matrix-cell-repeated", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the matrix has two cells for likelihood `{likelihood}` and consequence `{consequence}`",
    hint "keep the cell that is valid and remove the other",
    when super::method::has_matrix,
    alone distinct,
}

fn distinct(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let twice = super::method::repeats(method.matrix.iter().map(pair)).into_iter();
    let defect = |at| {
        let (_, likelihood, consequence) = method.matrix.get(at).and_then(pair)?;
        Some(fail(RiskMethod::MATRIX.at(at)).with(MatrixCell::LIKELIHOOD, likelihood).with(MatrixCell::CONSEQUENCE, consequence))
    };
    Outcome::from_defects(twice.filter_map(defect).collect())
}

fn pair(cell: &MatrixCell) -> Option<(Option<ConsequenceDimension>, &Text, &Text)> {
    Some((cell.dimension, cell.likelihood.as_ref()?, cell.consequence.as_ref()?))
}
