//! A nonconformity like an earlier one, which it does not name.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Nonconformity, Root};

rule! {
    "nonconformity-repeat-not-named", since "0.1", Practice, on Nonconformity, serves ["10.2.b.3", "10.2.d"],
    effort RecordOnly,
    message "`{nonconformity}` is about `{requirement}` like the earlier `{earlier}`, and does not name it",
    hint "name the earlier one in `repeats` if the cause is the same, and ask why its actions did not hold",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((requirement, opened)) = nonconformity.requirement.as_ref().zip(nonconformity.opened_on) else { return Outcome::Unknown };
    let alike = |other: &&'a Nonconformity| {
        let systems = &nonconformity.ai_systems;
        let same = systems.is_empty() || other.ai_systems.is_empty() || systems.iter().any(|system| other.ai_systems.contains(system));
        let linked = |list: &[crate::read::Ref<Nonconformity>]| list.iter().any(|named| named.as_str() == other.id.as_str());
        let similar = nonconformity.similar_elsewhere.as_deref().is_some_and(|similar| linked(&similar.nonconformities));
        let itself = other.id.as_str() == nonconformity.id.as_str();
        !itself && same && other.closed_on.is_some_and(|on| on <= opened) && !linked(&nonconformity.repeats) && !similar
    };
    let all = cx.index().referring(Root::NONCONFORMITIES, Nonconformity::REQUIREMENT, requirement.as_str());
    match all.filter_map(|at| cx.aims().nonconformities.get(at)).find(alike) {
        None => Outcome::Pass,
        Some(earlier) => {
            let defect = fail(Nonconformity::REPEATS).with("nonconformity", &nonconformity.id).with("requirement", requirement);
            defect.with("earlier", &earlier.id).related(&earlier.id).into()
        }
    }
}
