//! A range of a level or a band that ends before it begins.

use super::method::{reversed, scales};
use crate::check::{Cx, Defect, Outcome, Path, fail, rule};
use crate::model::{RiskBand, RiskMethod, ScaleLevel};
use crate::read::{Decimal, Text};

rule! {
    "risk-range-reversed", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the range of `{key}` goes from {from} to {to}",
    hint "let `from` be the smaller end, and `to` the larger one",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut ranges) = (Vec::new(), 0);
    for scale in scales(method) {
        for (at, level) in scale.levels.iter().enumerate() {
            ranges += usize::from(level.from.is_some() || level.to.is_some());
            defects.extend(defect(scale.level(at).then(ScaleLevel::TO), &level.key, level.from, level.to));
        }
    }
    for (at, band) in method.bands.iter().enumerate() {
        ranges += usize::from(band.from.is_some() || band.to.is_some());
        defects.extend(defect(RiskMethod::BANDS.at(at).then(RiskBand::TO), &band.key, band.from, band.to));
    }
    if ranges == 0 { Outcome::NotAsked } else { Outcome::from_defects(defects) }
}

fn defect(at: Path, key: &Text, from: Option<Decimal>, to: Option<Decimal>) -> Option<Defect> {
    let (first, last) = from.zip(to).filter(|_| reversed(from, to))?;
    Some(fail(at).with("key", key).with("from", first).with("to", last))
}
