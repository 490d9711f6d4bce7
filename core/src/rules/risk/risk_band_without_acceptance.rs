//! A band for which the risk method does not state who may accept a risk.

use crate::check::{Outcome, fail, rule};
use crate::model::{RiskBand, RiskMethod};
use crate::read::Date;

rule! {
    "risk-band-without-acceptance", since "0.1", Shall, on RiskMethod, serves ["6.1.1.s5", "6.1.1.s7"],
    effort Decide,
    message "the risk method does not determine whether risks of the band `{key}` are acceptable, or who may accept them",
    hint "record in `acceptance` of the band whether its risks are acceptable, or who may accept them",
    when super::method::banded,
    alone determined,
}

fn determined(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let open = method.bands.iter().enumerate().filter(|(_, band)| band.acceptance.is_none());
    let defect = |(at, band): (usize, &RiskBand)| fail(RiskMethod::BANDS.at(at).then(RiskBand::ACCEPTANCE)).with(RiskBand::KEY, &band.key);
    Outcome::from_defects(open.map(defect).collect())
}
