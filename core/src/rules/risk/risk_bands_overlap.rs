//! Two bands that contain the same score.

use super::method::reversed;
use crate::check::{Outcome, fail, rule};
use crate::model::{RiskBand, RiskMethod};
use crate::read::Date;

rule! {
    "risk-bands-overlap", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the bands `{key}` and `{other}` both contain the score {score}",
    hint "correct `from` and `to` so that each band ends before the next one begins",
    when super::method::banded,
    alone apart,
}

fn apart(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let ranged = |band: &RiskBand| (band.from.is_some() || band.to.is_some()) && !reversed(band.from, band.to);
    let mut bands: Vec<(usize, &RiskBand)> = method.bands.iter().enumerate().filter(|(_, band)| ranged(band)).collect();
    // None stands before every number: a band without a beginning comes first.
    crate::order::sort_by_key(&mut bands, |(_, band)| band.from);
    let (mut defects, mut last) = (Vec::new(), None::<&RiskBand>);
    for (at, band) in bands {
        if let Some(other) = last.filter(|last| last.to.zip(band.from).is_none_or(|(end, start)| start <= end))
            && let Some(score) = band.from.or(other.to).or(band.to)
        {
            let defect = fail(RiskMethod::BANDS.at(at).then(RiskBand::FROM)).with(RiskBand::KEY, &other.key);
            defects.push(defect.with("other", &band.key).with("score", score));
        }
        // The one that reaches furthest is compared next; one without an end reaches all.
        let further = last.is_none_or(|last| last.to.is_some_and(|end| band.to.is_none_or(|to| to > end)));
        last = if further { Some(band) } else { last };
    }
    Outcome::from_defects(defects)
}
