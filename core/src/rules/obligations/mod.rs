//! Obligations: in force, addressed, without contradiction (4.2).

// <rules> written by ./check bless
crate::rules::listed! {
    control_behind_unmet_obligation obligation_applies_to_nothing obligation_dates_conflict obligation_ends_before_it_begins
    obligation_met_despite_nonconformity obligation_rests_on_ended_document obligation_unmet_without_nonconformity
    obligation_without_response
}
// </rules>

use crate::check::Cx;
use crate::model::{Nonconformity, Obligation, Risk, Root};
use crate::read::Date;

/// Whether a nonconformity comes from the obligation, or is against it.
fn raised(obligation: &Obligation, cx: &Cx<'_>) -> bool {
    let fields = [Nonconformity::RAISED_FROM.any(), Nonconformity::AGAINST.any()];
    fields.into_iter().any(|field| cx.index().referring(Root::NONCONFORMITIES, field, obligation.id.as_str()).next().is_some())
}

/// Whether the obligation holds on that date.
pub(crate) fn in_force(obligation: &Obligation, as_of: Date) -> bool {
    obligation.applies_from.is_none_or(|from| from <= as_of) && obligation.applies_until.is_none_or(|until| until >= as_of)
}

/// The date on which it takes effect, where that is after the given one and it is still in force; and the date from which on an assessment
/// takes it into account: whoever evaluated it before it took effect knew of it.
pub(crate) fn takes_effect(obligation: &Obligation, after: Date, as_of: Date) -> Option<(Date, Date)> {
    let on = obligation.applies_from.filter(|from| *from > after && obligation.applies_until.is_none_or(|until| until >= as_of))?;
    let evaluated = obligation.evaluations.iter().filter_map(|evaluation| evaluation.on.filter(|day| *day <= as_of)).min();
    Some((on, evaluated.filter(|day| *day < on).unwrap_or(on)))
}

/// Positions of the obligations that the risk names, and of those on its AI systems that no risk names.
pub(crate) fn of_risk<'c>(risk: &'c Risk, cx: &'c Cx<'_>) -> impl Iterator<Item = usize> + 'c {
    let named = risk.obligations.iter().filter_map(|named| cx.index().position(Root::OBLIGATIONS, named.as_str()));
    let on_system =
        risk.ai_systems.iter().flat_map(|system| cx.index().referring(Root::OBLIGATIONS, Obligation::APPLIES_TO, system.as_str()));
    let unnamed = |at: &usize| {
        let obligation = cx.aims().obligations.get(*at);
        obligation.is_some_and(|it| cx.index().referring(Root::RISKS, Risk::OBLIGATIONS, it.id.as_str()).next().is_none())
    };
    named.chain(on_system.filter(unnamed))
}
