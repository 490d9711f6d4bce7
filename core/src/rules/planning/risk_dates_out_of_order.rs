//! A risk that was rated or closed before it was identified.

use crate::check::{Case, Outcome, fail, rule};
use crate::model::{Rating, Risk};
use crate::read::Date;

rule! {
    "risk-dates-out-of-order", since "0.1", Integrity, on Risk, serves ["6.1.1.s12"],
    effort RecordOnly,
    message "`{risk}` was rated on {on}, before it was identified on {identifiedOn}",
    message when CLOSED "`{risk}` was closed on {closedOn}, before it was identified on {identifiedOn}",
    hint "correct `identifiedOn`, or the other date",
    alone in_order,
    with [Risk::IDENTIFIED_ON],
}

fn in_order<'a>(risk: &'a Risk, _: Date) -> Outcome<'a> {
    let Some(identified) = risk.identified_on else { return Outcome::NotAsked };
    let rated = |rating: &Option<Box<Rating>>| rating.as_deref().and_then(|rating| rating.on);
    let dates = [
        (Risk::INHERENT.then(Rating::ON).any(), rated(&risk.inherent), Case::default()),
        (Risk::CURRENT.then(Rating::ON).any(), rated(&risk.current), Case::default()),
        (Risk::RESIDUAL.then(Rating::ON).any(), rated(&risk.residual), Case::default()),
        (Risk::CLOSED_ON.any(), risk.closed_on, CLOSED),
    ];
    let dated = dates.into_iter().filter_map(|(at, on, case)| Some((at, on?, case)));
    dated.map(|(at, on, case)| (on < identified).then(|| fail(at).with(at, on).case(case))).collect()
}
