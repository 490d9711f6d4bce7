//! A worse band with lower scores than a better one.

use crate::check::{Cx, Outcome, band_rank, fail, rule};
use crate::model::{RiskBand, RiskMethod};

rule! {
    "risk-band-order-contradicts-range", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the band `{band}` stands above `{before}` and begins at a lower score",
    hint "let the scores rise with the order of the bands",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    let start = |band: &RiskBand| (band.from.is_some() || band.to.is_some()).then_some(band.from);
    let all = method.bands.iter().enumerate();
    let mut bands: Vec<_> = all.map(|(at, band)| (band_rank(at, band), at, band)).collect();
    crate::order::sort_by_key(&mut bands, |(rank, ..)| *rank);
    let mut defects = Vec::new();
    for ((low, _, one), (high, at, next)) in bands.iter().zip(bands.iter().skip(1)) {
        // Bands at one place have a finding of their own.
        if low < high && start(one).zip(start(next)).is_some_and(|(first, second)| second < first) {
            let place = RiskMethod::BANDS.at(*at).then(RiskBand::ORDER);
            defects.push(fail(place).with("band", &next.key).with("before", &one.key));
        }
    }
    if bands.is_empty() { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
