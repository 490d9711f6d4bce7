//! A level or band that is shown by the name of another one.

use super::method::scales;
use crate::check::{Defect, Outcome, Path, fail, rule};
use crate::letters::lower;
use crate::model::{RiskBand, RiskMethod, ScaleLevel};
use crate::read::{Date, Text};

rule! {
    "risk-label-contradicts-key", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "`{key}` is shown as `{label}`, which is the name of `{other}`",
    hint "correct `label`, so that readers do not take it for the other one",
    alone own_names,
}

fn own_names(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let mut defects = Vec::new();
    for scale in scales(method) {
        let label = |at| scale.level(at).then(ScaleLevel::LABEL);
        let levels = scale.levels.iter().enumerate().map(|(at, level)| (label(at), &level.key, &level.label));
        names_of_others(levels.collect(), &mut defects);
    }
    let label = |at| RiskMethod::BANDS.at(at).then(RiskBand::LABEL);
    names_of_others(method.bands.iter().enumerate().map(|(at, band)| (label(at), &band.key, &band.label)).collect(), &mut defects);
    Outcome::from_defects(defects)
}

/// Labels that are the key of another one, or the label of one before.
fn names_of_others(all: Vec<(Path, &Text, &Option<Text>)>, defects: &mut Vec<Defect>) {
    let said = |name: &Text| lower(name.trim());
    // Of one name the keys come first, then the labels, each in the order of the list.
    let labels = all.iter().zip(all.len()..).filter_map(|((.., label), at)| Some((said(label.as_ref()?), at)));
    let mut names: Vec<(String, usize)> = all.iter().zip(0..).map(|((_, key, _), at)| (said(key), at)).chain(labels).collect();
    crate::order::sort(&mut names);
    for same in names.chunk_by(|one, next| one.0 == next.0) {
        let mut of = same.iter().filter_map(|(_, at)| Some((*at >= all.len(), all.get(at % all.len())?))).peekable();
        let Some((_, (_, other, _))) = of.peek().copied() else { continue };
        for (place, key, label) in of.filter(|(is_label, _)| *is_label).map(|(_, one)| one) {
            if said(other) != said(key) {
                let defect = fail(*place).with(ScaleLevel::KEY, *key).with("other", *other);
                defects.push(label.iter().fold(defect, |defect, label| defect.with(ScaleLevel::LABEL, label)));
            }
        }
    }
}
