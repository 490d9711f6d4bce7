//! Two decisions on one control for the same systems.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::SoaEntry;

rule! {
    "soa-control-repeated", since "0.1", Integrity, on SoaEntry, serves ["6.1.3.f.i"],
    effort RecordOnly,
    fix Surplus,
    message "`{control}` is decided on more than once for the same AI systems",
    hint "keep one entry, or name different AI systems in each",
}

fn check<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    // The first one stands; those after it are too many.
    let before = super::entries(entry.control.as_str(), cx).into_iter().take_while(|other| !std::ptr::eq(*other, entry));
    let meets = |other: &SoaEntry| match (other.ai_systems.is_empty(), entry.ai_systems.is_empty()) {
        (true, true) => true,
        // An entry for all beside one for some is a general decision with an exception.
        (true, false) | (false, true) => false,
        (false, false) => other.ai_systems.iter().any(|system| entry.ai_systems.contains(system)),
    };
    if before.into_iter().any(meets) { fail(SoaEntry::CONTROL).with("control", &entry.control).into() } else { Outcome::Pass }
}
