//! Two bands with the same key or the same order.

use super::method::repeats;
use crate::check::{Outcome, fail, rule};
use crate::model::{RiskBand, RiskMethod};
use crate::read::Date;

rule! {
    "risk-band-repeated", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "two bands of the risk method have the key `{key}`",
    message when ORDER "two bands of the risk method have the order {order}",
    hint "give each band its own `key` and `order`",
    when super::method::banded,
    alone distinct,
}

fn distinct(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let band = |at: usize| Some((RiskMethod::BANDS.at(at), method.bands.get(at)?));
    let keys = repeats(method.bands.iter().map(|band| Some(&band.key))).into_iter().filter_map(band);
    let orders = repeats(method.bands.iter().map(|band| band.order)).into_iter().filter_map(band);
    let keys = keys.map(|(at, band)| fail(at.then(RiskBand::KEY)).with(RiskBand::KEY, &band.key));
    let orders = orders.filter_map(|(at, band)| Some(fail(at.then(RiskBand::ORDER)).case(ORDER).with(RiskBand::ORDER, band.order?)));
    Outcome::from_defects(keys.chain(orders).collect())
}
