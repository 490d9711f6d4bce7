//! A level or band that is shown by the name of another one.

use std::collections::BTreeMap;

use super::method::scales;
use crate::check::{Cx, Defect, Outcome, Path, fail, rule};
use crate::model::{RiskBand, RiskMethod, ScaleLevel};
use crate::read::Text;

rule! {
    "risk-label-contradicts-key", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "`{key}` is shown as `{label}`, which is the name of `{other}`",
    hint "correct the label: readers take it for the other one",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    let mut defects = Vec::new();
    for scale in scales(method) {
        let names =
            scale.levels.iter().enumerate().map(|(at, level)| (scale.level(at).then(ScaleLevel::LABEL), &level.key, level.label.as_ref()));
        contradictions(&names.collect::<Vec<_>>(), &mut defects);
    }
    let bands = method.bands.iter().enumerate();
    let names = bands.map(|(at, band)| (RiskMethod::BANDS.at(at).then(RiskBand::LABEL), &band.key, band.label.as_ref()));
    contradictions(&names.collect::<Vec<_>>(), &mut defects);
    Outcome::from_defects(defects)
}

/// Labels that are the key of another one, or the label of one before.
fn contradictions(names: &[(Path, &Text, Option<&Text>)], defects: &mut Vec<Defect>) {
    let said = |name: &Text| name.trim().to_lowercase();
    let keys: BTreeMap<String, &Text> = names.iter().map(|(_, key, _)| (said(key), *key)).collect();
    let mut labels: BTreeMap<String, &Text> = BTreeMap::new();
    for (at, key, label) in names {
        let Some(label) = label else { continue };
        let name = said(label);
        let other = keys.get(&name).or(labels.get(&name)).filter(|other| said(other) != said(key));
        if let Some(other) = other {
            defects.push(fail(*at).with("key", key).with("label", label).with("other", other));
        }
        labels.entry(name).or_insert(key);
    }
}
