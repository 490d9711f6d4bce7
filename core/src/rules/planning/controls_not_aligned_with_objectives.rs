//! Necessary controls that serve no AI objective.

use crate::check::{Cx, included, rule};
use crate::model::{Root, SoaDriver, SoaDriverKind, StatementOfApplicability};

rule! {
    "controls-not-aligned-with-objectives", since "0.1", Link, on StatementOfApplicability, serves ["6.1.3.s3"],
    effort RecordOnly,
    message "the Statement of Applicability traces no necessary control to an AI objective",
    hint "name the objectives that a control serves in its `drivers`",
    shows aligned, at StatementOfApplicability::ENTRIES,
}

fn aligned(soa: &StatementOfApplicability, cx: &Cx<'_>) -> Option<bool> {
    let mut necessary = soa.entries.iter().filter(|entry| included(entry)).peekable();
    necessary.peek().filter(|_| !cx.aims().objectives.is_empty())?;
    let objective = |driver: &SoaDriver| match driver.record.as_ref() {
        Some(record) => cx.index().position(Root::OBJECTIVES, record.as_str()).is_some(),
        None => driver.kind == Some(SoaDriverKind::Objective),
    };
    Some(necessary.any(|entry| entry.drivers.iter().any(objective)))
}
