//! Two cells of the matrix for one pair, of which only the first is used.

use super::method::repeats;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{MatrixCell, RiskMethod};

rule! {
    "risk-matrix-cell-repeated", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the matrix has two cells for `{likelihood}` with `{consequence}`",
    hint "keep the cell that is meant",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    if method.matrix.is_empty() {
        return Outcome::NotAsked;
    }
    let pair = |cell: &'a MatrixCell| Some((cell.dimension, cell.likelihood.as_ref()?, cell.consequence.as_ref()?));
    let mut defects = Vec::new();
    for at in repeats(method.matrix.iter().map(pair)) {
        let Some((_, likelihood, consequence)) = method.matrix.get(at).and_then(pair) else { continue };
        defects.push(fail(RiskMethod::MATRIX.at(at)).with("likelihood", likelihood).with("consequence", consequence));
    }
    Outcome::from_defects(defects)
}
