//! Two bands with one key or at one place.

use super::method::repeats;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskBand, RiskMethod};

rule! {
    "risk-band-repeated", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "two bands have the {what} `{value}`",
    hint "give each band a key and a place of its own",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    let bands = &method.bands;
    let mut defects = Vec::new();
    for at in repeats(bands.iter().map(|band| Some(&band.key))) {
        let Some(band) = bands.get(at) else { continue };
        defects.push(fail(RiskMethod::BANDS.at(at).then(RiskBand::KEY)).with("what", "key").with("value", &band.key));
    }
    for at in repeats(bands.iter().map(|band| band.order)) {
        let Some(order) = bands.get(at).and_then(|band| band.order) else { continue };
        defects.push(fail(RiskMethod::BANDS.at(at).then(RiskBand::ORDER)).with("what", "order").with("value", order));
    }
    if bands.is_empty() { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
