//! A nonconformity similar to an earlier one that it does not name.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Nonconformity;
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
    if it.requirement.is_none() || it.opened_on.is_none() {
        return Outcome::Unknown;
    }
    let similar = it.similar_elsewhere.as_deref().map_or(Default::default(), |similar| similar.nonconformities.as_slice());
    let mut named: Vec<&str> = it.repeats.iter().chain(similar).map(Ref::as_str).chain([it.id.as_str()]).collect();
    crate::order::sort(&mut named);
    match cx.closed_before(it).find(|other| named.binary_search(&other.id.as_str()).is_err()) {
        None => Outcome::Pass,
        Some(earlier) => fail(Nonconformity::REPEATS).with(Nonconformity::REPEATS, &earlier.id).related(&earlier.id).into(),
    }
}
