//! A shared responsibility that is assigned to neither party, or to both without the split.

use crate::check::{Outcome, fail, rule};
use crate::model::{ResponsibilityHolder, ResponsibilityShare as Share, Supplier};
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "responsibility-without-holder", since "0.1", Shall, on Supplier, serves ["A.10.2"],
    effort Decide,
    message "a responsibility shared with `{supplier}` has not been assigned to either party",
    message when SPLIT "a responsibility is held jointly with `{supplier}`, but it is not described which party does what",
    hint "record in `heldBy` who is responsible; where both are, describe in `description` which party does what",
    when |supplier, _| !supplier.responsibilities.is_empty(),
    alone assigned,
}

fn assigned<'a>(supplier: &'a Supplier, _: Date) -> Outcome<'a> {
    let shares = supplier.responsibilities.iter().enumerate();
    let defects = shares.filter_map(|(at, share)| {
        let place = Supplier::RESPONSIBILITIES.at(at);
        match share.held_by {
            None => Some(fail(place.then(Share::HELD_BY))),
            Some(ResponsibilityHolder::Shared) if !says(&share.description) => Some(fail(place.then(Share::DESCRIPTION)).case(SPLIT)),
            Some(_) => None,
        }
    });
    Outcome::from_defects(defects.collect())
}
