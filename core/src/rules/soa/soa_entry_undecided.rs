//! An entry that neither includes nor excludes its control.

use crate::check::rule;
use crate::model::SoaEntry;

rule! {
    "soa-entry-undecided", since "0.1", Shall, on SoaEntry, serves ["6.1.3.c", "6.1.3.f.i"],
    effort Decide,
    message "`{soaEntry}` has been neither included nor excluded",
    hint "record the decision in `decision`, and the reason in `justification`",
    asks Says { field: SoaEntry::DECISION },
}
