//! A band that no rating can fall into.

use super::method::reversed;
use super::reach::Reach;
use crate::check::{Outcome, fail, rule};
use crate::model::{RiskBand, RiskMethod};
use crate::read::Date;

rule! {
    "risk-band-unreachable", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "no rating that the scales allow falls into the band `{key}`",
    hint "correct `from` and `to` of the bands or the cells of the matrix, or remove the band",
    when super::method::banded,
    alone reachable,
}

fn reachable(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let reach = Reach::of(method);
    if reach.blind {
        return Outcome::Unknown;
    }
    let idle = |band: &RiskBand| !reach.bands.contains(band.key.as_str()) && !reversed(band.from, band.to);
    let open = method.bands.iter().enumerate().filter(|(_, band)| idle(band));
    Outcome::from_defects(
        open.map(|(at, band)| fail(RiskMethod::BANDS.at(at).then(RiskBand::KEY)).with(RiskBand::KEY, &band.key)).collect(),
    )
}
