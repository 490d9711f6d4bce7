//! A matrix that gives a lower level where likelihood or consequence is higher.

use std::collections::BTreeSet;

use super::method::{by_order, surveyable};
use crate::check::{Cx, Defect, Level, Outcome, as_rated, fail, level_in, rule};
use crate::model::{MatrixCell, RiskFormula, RiskMethod};

rule! {
    "risk-matrix-falls", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the matrix gives `{band}` for `{likelihood}` with `{consequence}`, and the worse `{before}` where the {what} is lower",
    hint "let no level fall as likelihood or consequence rises",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    let (Some(RiskFormula::Matrix), Some(likely)) = (method.formula, method.likelihood_scale.as_deref()) else { return Outcome::NotAsked };
    if !surveyable(method) {
        return Outcome::Unknown;
    }
    let rows = by_order(&likely.levels);
    // A cell for all dimensions is looked at once.
    let (mut seen, mut defects, mut asked) = (BTreeSet::new(), Vec::new(), false);
    for scale in &method.consequence_scales {
        let columns = by_order(&scale.levels);
        let mut above: Vec<Option<Level<'_>>> = Vec::new();
        for (_, row, _) in &rows {
            let here: Vec<_> = columns.iter().map(|(_, level, _)| level_in(method, Some(&row.key), &as_rated(scale, level))).collect();
            let left = std::iter::once(&None).chain(&here);
            let up = above.iter().map(Some).chain(std::iter::repeat(None));
            for ((level, left), up) in here.iter().zip(left).zip(up) {
                let Some((level, cell)) = level.as_ref().and_then(|level| Some((level, level.cell?))) else { continue };
                asked = true;
                let lower = [(up.and_then(Option::as_ref), "likelihood"), (left.as_ref(), "consequence")];
                let worse = lower.into_iter().find_map(|(lower, what)| Some((lower.filter(|lower| lower.rank > level.rank)?, what)));
                if let Some((worse, what)) = worse.filter(|_| seen.insert(cell)) {
                    defects.extend(method.matrix.get(cell).and_then(|found| defect(cell, found, worse, what)));
                }
            }
            above = here;
        }
    }
    if asked { Outcome::from_defects(defects) } else { Outcome::Unknown }
}

fn defect(at: usize, cell: &MatrixCell, worse: &Level<'_>, what: &'static str) -> Option<Defect> {
    let defect = fail(RiskMethod::MATRIX.at(at).then(MatrixCell::BAND)).with("band", cell.band.as_ref()?);
    let defect = defect.with("likelihood", cell.likelihood.as_ref()?).with("consequence", cell.consequence.as_ref()?);
    Some(defect.with("before", &worse.band.key).with("what", what))
}
