//! A level of risk of which the method does not say whether it is acceptable.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskBand, RiskMethod};

rule! {
    "risk-band-without-acceptance", since "0.1", Shall, on RiskMethod, serves ["6.1.1.s5", "6.1.1.s7"],
    effort Decide,
    message "the method does not say who may accept a risk of the band `{band}`",
    hint "set the band's `acceptance`",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    if method.bands.is_empty() {
        return Outcome::Unknown;
    }
    let open = method.bands.iter().enumerate().filter(|(_, band)| band.acceptance.is_none());
    let defect = |(at, band): (usize, &RiskBand)| fail(RiskMethod::BANDS.at(at).then(RiskBand::ACCEPTANCE)).with("band", &band.key);
    Outcome::from_defects(open.map(defect).collect())
}
