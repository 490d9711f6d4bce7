//! Two decisions on one control for the same systems.

use crate::check::{Cx, rule};
use crate::model::SoaEntry;

rule! {
    "soa-control-repeated", since "0.1", Integrity, on SoaEntry, serves ["6.1.3.f.i"],
    effort RecordOnly,
    fix Surplus,
    message "the control `{soaEntry}` has more than one entry for the same AI systems",
    hint "keep one entry, or name different AI systems in `aiSystems` of each",
    shows first, at SoaEntry::CONTROL,
}

/// Whether no entry before this one decides on the control for the same systems; one for all and one for some are no repetition.
fn first(entry: &SoaEntry, cx: &Cx<'_>) -> bool {
    let same = |other: &SoaEntry| match (other.ai_systems.is_empty(), entry.ai_systems.is_empty()) {
        (false, false) => other.ai_systems.iter().any(|system| entry.ai_systems.contains(system)),
        (general, also) => general == also,
    };
    let mut before = cx.entries(entry.control.as_str()).iter().take_while(|other| !std::ptr::eq(**other, entry));
    !before.any(|other| same(other))
}
