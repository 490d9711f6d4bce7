//! A range of a level or a band that ends before it begins.

use super::method::{reversed, scales};
use crate::check::{Defect, Outcome, Path, fail, rule};
use crate::model::{RiskBand, RiskMethod, ScaleLevel};
use crate::read::{Date, Decimal, Text};

rule! {
    "risk-range-reversed", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the range of `{key}` begins at {from}, but ends at {to}",
    hint "correct `from` and `to`, so that `from` is the lower end",
    alone forward,
}

fn forward(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let mut asked = Vec::new();
    for scale in scales(method) {
        for (at, level) in scale.levels.iter().enumerate() {
            asked.extend(ranged(scale.level(at).then(ScaleLevel::TO), &level.key, level.from, level.to));
        }
    }
    for (at, band) in method.bands.iter().enumerate() {
        asked.extend(ranged(RiskMethod::BANDS.at(at).then(RiskBand::TO), &band.key, band.from, band.to));
    }
    asked.into_iter().collect()
}

fn ranged(at: Path, key: &Text, from: Option<Decimal>, to: Option<Decimal>) -> Option<Option<Defect>> {
    from.or(to)?;
    let (first, last) = from.zip(to).filter(|_| reversed(from, to)).unzip();
    let both = first.zip(last).map(|(first, last)| fail(at).with(RiskBand::KEY, key).with(RiskBand::FROM, first).with(RiskBand::TO, last));
    Some(both)
}
