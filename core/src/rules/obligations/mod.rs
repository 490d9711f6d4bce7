//! Obligations: in force, addressed, without contradiction (4.2).

// <rules> written by ./check bless
crate::rules::listed! {
    obligation_applies_to_nothing obligation_dates_conflict obligation_ends_before_it_begins
    obligation_unmet_without_nonconformity obligation_without_response
}
// </rules>

use crate::model::Obligation;
use crate::read::Date;

/// Whether the obligation holds on that date.
pub(crate) fn in_force(obligation: &Obligation, as_of: Date) -> bool {
    obligation.applies_from.is_none_or(|from| from <= as_of) && obligation.applies_until.is_none_or(|until| until >= as_of)
}
