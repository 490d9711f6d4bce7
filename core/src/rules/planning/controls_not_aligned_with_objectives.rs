//! Necessary controls that serve no AI objective.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Root, SoaDecision, SoaDriver, SoaDriverKind, StatementOfApplicability};

rule! {
    "controls-not-aligned-with-objectives", since "0.1", Shall, on StatementOfApplicability, serves ["6.1.3.s3"],
    effort RecordOnly,
    message "no necessary control is traced to an AI objective",
    hint "name the objectives that a control serves among its `drivers`",
}

fn check<'a>(soa: &'a StatementOfApplicability, cx: &Cx<'a>) -> Outcome<'a> {
    let mut included = soa.entries.iter().filter(|entry| entry.decision == Some(SoaDecision::Included)).peekable();
    if included.peek().is_none() || cx.aims().objectives.is_empty() {
        return Outcome::Unknown;
    }
    let objective = |driver: &SoaDriver| match driver.record.as_ref() {
        Some(record) => cx.index().position(Root::OBJECTIVES, record.as_str()).is_some(),
        None => driver.kind == Some(SoaDriverKind::Objective),
    };
    if included.any(|entry| entry.drivers.iter().any(objective)) { Outcome::Pass } else { fail(StatementOfApplicability::ENTRIES).into() }
}
