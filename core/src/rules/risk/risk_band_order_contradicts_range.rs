//! A worse band that begins at a lower score than a better one.

use crate::check::{Outcome, band_rank, fail, rule};
use crate::model::{RiskBand, RiskMethod};
use crate::read::Date;

rule! {
    "risk-band-order-contradicts-range", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the band `{key}` ranks above the band `{other}`, but begins at a lower score",
    hint "correct `order`, or `from` and `to`, so that scores ascend with the order of the bands",
    when super::method::banded,
    alone ascending,
}

fn ascending(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let start = |band: &RiskBand| (band.from.is_some() || band.to.is_some()).then_some(band.from);
    let all = method.bands.iter().enumerate();
    let mut bands: Vec<_> = all.map(|(at, band)| (band_rank(at, band), at, band)).collect();
    crate::order::sort_by_key(&mut bands, |(rank, ..)| *rank);
    let pairs = bands.iter().zip(bands.iter().skip(1));
    // Bands of one rank have a finding of their own.
    let falls = pairs.filter(|((low, _, one), (high, _, next))| low < high && start(one).zip(start(next)).is_some_and(|(a, b)| b < a));
    let defect = |((.., one), (_, at, next)): (&(_, _, &RiskBand), &(_, usize, &RiskBand))| {
        fail(RiskMethod::BANDS.at(*at).then(RiskBand::ORDER)).with(RiskBand::KEY, &next.key).with("other", &one.key)
    };
    Outcome::from_defects(falls.map(defect).collect())
}
