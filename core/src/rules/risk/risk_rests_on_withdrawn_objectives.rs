//! An open risk to objectives that have all been withdrawn.

use crate::check::{Cx, rule};
use crate::model::{AnnexCObjective, Objective, Risk, Root};
use crate::read::Ref;
use crate::rules::objectives::pursued;

rule! {
    "risk-rests-on-withdrawn-objectives", since "0.1", Practice, on Risk, serves ["6.1.2.c"],
    effort AssessAgain,
    message "`{risk}` is open, but all objectives that it affects have been withdrawn",
    hint "name the objectives that the risk affects now, or close the risk with a reason",
    when |it, as_of| !it.affected_objectives.is_empty() && super::is_open(it, as_of),
    shows |it, cx| it.affected_objectives.iter().any(|named| stands(named, cx)), at Risk::AFFECTED_OBJECTIVES,
}

/// One of Annex C, or any that is not among the records, counts as one that stands.
fn stands(named: &Ref<AnnexCObjective>, cx: &Cx<'_>) -> bool {
    let own = cx.index().position(Root::OBJECTIVES, named.as_str()).and_then(|at| cx.aims().objectives.get(at));
    own.is_none_or(|own: &Objective| pursued(own, cx.as_of))
}
