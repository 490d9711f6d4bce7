//! A shared responsibility that nobody holds, or of which nobody knows which part.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ResponsibilityHolder, ResponsibilityShare, Supplier};
use crate::rules::scope::says;
use crate::rules::soa::unbound;

rule! {
    "responsibility-without-holder", since "0.1", Shall, on Supplier, serves ["A.10.2"],
    effort Decide,
    message "a responsibility shared with `{supplier}` names {lacks}",
    hint "say in `heldBy` who holds it; where both do, say in `description` who does which part",
}

fn check<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    if supplier.responsibilities.is_empty() {
        return Outcome::NotAsked;
    }
    if let Some(answer) = unbound("A.10.2", None, cx) {
        return answer;
    }
    let mut defects = Vec::new();
    for (at, share) in supplier.responsibilities.iter().enumerate() {
        let place = Supplier::RESPONSIBILITIES.at(at);
        let (field, lacks) = match share.held_by {
            None => (ResponsibilityShare::HELD_BY.any(), "no holder"),
            Some(ResponsibilityHolder::Shared) if !says(&share.description) => {
                (ResponsibilityShare::DESCRIPTION.any(), "both and not who does what")
            }
            Some(_) => continue,
        };
        defects.push(fail(place.then(field)).with("supplier", &supplier.id).with("lacks", lacks));
    }
    Outcome::from_defects(defects)
}
