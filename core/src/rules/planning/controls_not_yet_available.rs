//! Necessary controls that are not yet available to interested parties.

use crate::check::rule;
use crate::model::StatementOfApplicability;

rule! {
    "controls-not-yet-available", since "0.1", Shall, on StatementOfApplicability, serves ["6.1.3.s6"],
    effort CarryOut,
    message "the necessary controls are intended for interested parties, but have not been made available to them",
    hint "make the necessary controls available, and record the date in `availableTo`",
    when |soa, _| !soa.available_to.is_empty(),
    holds |soa, as_of| soa.available_to.iter().any(|one| one.on.is_none_or(|on| on <= as_of)), at StatementOfApplicability::AVAILABLE_TO,
}
