//! A nonconformity similar to an earlier one that it does not name.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Nonconformity, Root};
use crate::read::Ref;

rule! {
    "nonconformity-repeat-not-named", since "0.1", Practice, on Nonconformity, serves ["10.2.b.3", "10.2.d"],
    effort AssessAgain,
    message "`{nonconformity}` is about `{requirement}` as the earlier `{repeats}` was, but does not name it",
    hint "name the earlier one in `repeats` if the cause is the same, and review why its actions were not effective",
    check repeats,
    with [Nonconformity::REQUIREMENT],
}

fn repeats<'a>(it: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((requirement, opened)) = it.requirement.as_ref().zip(it.opened_on) else { return Outcome::Unknown };
    let alike = |other: &&'a Nonconformity| {
        let same =
            it.ai_systems.is_empty() || other.ai_systems.is_empty() || it.ai_systems.iter().any(|one| other.ai_systems.contains(one));
        let linked = |list: &[Ref<Nonconformity>]| list.iter().any(|named| named.as_str() == other.id.as_str());
        let similar = it.similar_elsewhere.as_deref().is_some_and(|similar| linked(&similar.nonconformities));
        other.id != it.id && same && other.closed_on.is_some_and(|on| on <= opened) && !linked(&it.repeats) && !similar
    };
    let all = cx.index().referring(Root::NONCONFORMITIES, Nonconformity::REQUIREMENT, requirement.as_str());
    match all.filter_map(|at| cx.aims().nonconformities.get(at)).find(alike) {
        None => Outcome::Pass,
        Some(earlier) => fail(Nonconformity::REPEATS).with(Nonconformity::REPEATS, &earlier.id).related(&earlier.id).into(),
    }
}
