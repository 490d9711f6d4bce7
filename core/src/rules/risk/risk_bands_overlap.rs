//! Two bands that hold the same score.

use super::method::reversed;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskBand, RiskMethod};

rule! {
    "risk-bands-overlap", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the bands `{band}` and `{other}` both hold the score {score}",
    hint "let each band end before the next one begins",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    let ranged = |band: &RiskBand| (band.from.is_some() || band.to.is_some()) && !reversed(band.from, band.to);
    let mut bands: Vec<(usize, &RiskBand)> = method.bands.iter().enumerate().filter(|(_, band)| ranged(band)).collect();
    // None stands before every number: a band without a beginning comes first.
    crate::order::sort_by_key(&mut bands, |(_, band)| band.from);
    let (mut defects, mut last) = (Vec::new(), None::<&RiskBand>);
    for (at, band) in bands {
        if let Some(other) = last.filter(|last| last.to.zip(band.from).is_none_or(|(end, start)| start <= end)) {
            let score = band.from.or(other.to).or(band.to).map_or_else(String::new, |score| score.to_string());
            let defect = fail(RiskMethod::BANDS.at(at).then(RiskBand::FROM)).with("band", &other.key);
            defects.push(defect.with("other", &band.key).with("score", score));
        }
        // The one that reaches furthest is looked at next; one without an end reaches all.
        let further = last.is_none_or(|last| last.to.is_some_and(|end| band.to.is_none_or(|to| to > end)));
        last = if further { Some(band) } else { last };
    }
    if method.bands.is_empty() { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
