//! A risk to be treated that has no rank among those that do.

use super::{acceptable, before_treatment, is_open};
use crate::check::{Cx, Sink, fail, level, rule};
use crate::model::{Risk, Root};

rule! {
    "risk-not-ranked", since "0.1", Shall, on Whole, serves ["6.1.2.e.2"],
    effort RecordOnly,
    message "`{risk}` is `{band}` and has no rank for treatment, while others have",
    hint "say in `priority` when it is its turn; 1 comes first",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    // Where nobody ranks by number, the levels may do.
    let ranked = cx.aims().risks.iter().any(|risk| risk.priority.is_some());
    for (at, risk) in cx.aims().risks.iter().enumerate().filter(|(_, risk)| is_open(risk, cx.as_of)) {
        let method = cx.aims().risk_method.as_deref();
        let band = method.zip(before_treatment(risk)).and_then(|(method, (_, rating))| Some(level(method, rating)?.band));
        let id = risk.id.as_str();
        match (band, band.and_then(acceptable)) {
            (Some(_), Some(true)) => sink.not_asked(),
            (Some(_), Some(false)) if risk.priority.is_some() => sink.pass(id),
            (Some(band), Some(false)) if ranked => {
                sink.fail("risk", id, fail(Root::RISKS.at(at).then(Risk::PRIORITY)).with("risk", id).with("band", &band.key));
            }
            _ => sink.unknown(id),
        }
    }
}
