//! A matrix that gives a lower level for a higher likelihood or consequence.

use super::method::{by_order, surveyable};
use crate::check::{Case, Defect, Level, Outcome, as_rated, fail, level_in, rule};
use crate::model::{MatrixCell, RiskFormula, RiskMethod};
use crate::read::Date;

rule! {
    "risk-matrix-falls", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the matrix has `{band}` for `{likelihood}` with `{consequence}`, but the worse `{other}` for a lower likelihood",
    message when MILDER "the matrix has `{band}` for `{likelihood}` with `{consequence}`, but the worse `{other}` for a lower consequence",
    hint "correct `band` of the cells so that no level falls as likelihood or consequence rises",
    when |method, _| method.formula == Some(RiskFormula::Matrix),
    alone rises,
}

fn rises(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let Some(likely) = method.likelihood_scale.as_deref() else { return Outcome::NotAsked };
    if !surveyable(method) {
        return Outcome::Unknown;
    }
    let rows = by_order(&likely.levels);
    // A cell for all dimensions is compared once.
    let mut found: Vec<Option<Defect>> = method.matrix.iter().map(|_| None).collect();
    let mut asked = false;
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
                let lower = [(up.and_then(Option::as_ref), Case::default()), (left.as_ref(), MILDER)];
                let worse = lower.into_iter().find_map(|(lower, case)| Some((lower.filter(|lower| lower.rank > level.rank)?, case)));
                if let (Some((worse, case)), Some(slot @ None)) = (worse, found.get_mut(cell)) {
                    *slot = method.matrix.get(cell).and_then(|of| defect(cell, of, worse, case));
                }
            }
            above = here;
        }
    }
    if asked { Outcome::from_defects(found.into_iter().flatten().collect()) } else { Outcome::Unknown }
}

fn defect(at: usize, cell: &MatrixCell, worse: &Level<'_>, case: Case) -> Option<Defect> {
    let defect = fail(RiskMethod::MATRIX.at(at).then(MatrixCell::BAND)).case(case).with(MatrixCell::BAND, cell.band.as_ref()?);
    let defect = defect.with(MatrixCell::LIKELIHOOD, cell.likelihood.as_ref()?).with(MatrixCell::CONSEQUENCE, cell.consequence.as_ref()?);
    Some(defect.with("other", &worse.band.key))
}
