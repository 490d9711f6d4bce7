//! A risk to be treated that has no priority, although others have one.

use super::{acceptable, before_treatment, is_open};
use crate::check::{Cx, Sink, fail, rule};
use crate::model::{Risk, Root};
use crate::read::Kind;

rule! {
    "risk-not-ranked", since "0.1", Shall, on Whole, serves ["6.1.2.e.2"],
    effort Decide,
    message "the level of `{risk}` is `{band}`, but it has not been prioritized for treatment, while other risks have",
    hint "record the rank for treatment in `priority`; 1 comes first",
    whole ranked,
}

fn ranked(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    // Where no risk is ranked by number, the levels may rank them.
    let ranked = cx.aims().risks.iter().any(|risk| risk.priority.is_some());
    for (at, risk) in cx.aims().risks.iter().enumerate().filter(|(_, risk)| is_open(risk, cx.as_of)) {
        let band = before_treatment(risk).and_then(|(_, rating)| Some(cx.level_of(rating)?.band));
        let id = risk.id.as_str();
        match (band, band.and_then(acceptable)) {
            (Some(_), Some(true)) => sink.not_asked(),
            (Some(_), Some(false)) if risk.priority.is_some() => sink.pass(id),
            (Some(band), Some(false)) if ranked => {
                sink.fail(Risk::TABLE.kind, id, fail(Root::RISKS.at(at).then(Risk::PRIORITY)).with("band", &band.key));
            }
            _ => sink.unknown(id),
        }
    }
}
