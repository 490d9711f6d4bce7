//! A control whose guidance in Annex B has not been considered.

use crate::catalogue::catalogue;
use crate::check::rule;
use crate::model::SoaEntry;

rule! {
    "soa-guidance-not-considered", since "0.1", Shall, on SoaEntry, serves ["6.1.3.e"],
    effort AssessAgain,
    message "the guidance in Annex B for `{soaEntry}` has not been considered",
    hint "consider the guidance, decide which parts of it to follow, and record `true` in `guidanceConsidered`",
    // Annex B gives guidance on the controls of Annex A alone.
    when |entry, _| super::included(entry) && catalogue().control(entry.control.as_str()).is_some(),
    holds |entry, _| entry.guidance_considered, at SoaEntry::GUIDANCE_CONSIDERED,
}
