//! A band that no rating can fall into.

use super::method::reversed;
use super::reach::Reach;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskBand, RiskMethod};

rule! {
    "risk-band-unreachable", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "no rating that the scales allow falls into the band `{band}`",
    hint "correct its scores or the matrix, or leave the band out",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    let reach = Reach::of(method);
    if method.bands.is_empty() || reach.blind {
        return Outcome::Unknown;
    }
    let idle = |band: &RiskBand| !reach.bands.contains(&band.key) && !reversed(band.from, band.to);
    let open = method.bands.iter().enumerate().filter(|(_, band)| idle(band));
    let defect = |(at, band): (usize, &RiskBand)| fail(RiskMethod::BANDS.at(at).then(RiskBand::KEY)).with("band", &band.key);
    Outcome::from_defects(open.map(defect).collect())
}
