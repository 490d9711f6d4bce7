//! A responsibility that lies with a party which the relation does not have.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ResponsibilityHolder, ResponsibilityShare, Supplier};

rule! {
    "responsibility-held-by-absent-party", since "0.1", Integrity, on Supplier, serves [],
    effort RecordOnly,
    message "a responsibility shared with the supplier `{supplier}` is said to lie with the customer",
    hint "say whether the organization or the supplier holds it, or record the share with the customer",
}

fn check<'a>(supplier: &'a Supplier, _: &Cx<'a>) -> Outcome<'a> {
    if supplier.responsibilities.is_empty() {
        return Outcome::NotAsked;
    }
    let absent = |share: &ResponsibilityShare| share.held_by == Some(ResponsibilityHolder::Customer);
    let shares = supplier.responsibilities.iter().enumerate().filter(|(_, share)| absent(share));
    let place = |at| Supplier::RESPONSIBILITIES.at(at).then(ResponsibilityShare::HELD_BY);
    Outcome::from_defects(shares.map(|(at, _)| fail(place(at)).with("supplier", &supplier.id)).collect())
}
