//! A responsibility that is recorded as the supplier's with the customer, and as the organization's with the supplier.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Customer, ResponsibilityHolder, ResponsibilityShare};

rule! {
    "responsibility-told-in-two-ways", since "0.1", Integrity, on Customer, serves ["A.10.2"],
    effort Decide,
    message "`{customer}` has been informed that a supplier is responsible for {control}, but with `{supplier}` the responsibility is recorded as the organization's",
    hint "settle who is responsible, and record the same with both",
    check as_supplied,
}

fn as_supplied<'a>(it: &'a Customer, cx: &Cx<'a>) -> Outcome<'a> {
    let of_supplier = |share: &&ResponsibilityShare| share.held_by == Some(ResponsibilityHolder::Supplier);
    let told = it.responsibilities.iter().enumerate().filter(|(_, share)| of_supplier(share)).filter_map(|(at, share)| {
        let control = share.control.as_ref()?;
        let shares = cx.aims().suppliers.iter().flat_map(|supplier| supplier.responsibilities.iter().map(move |share| (supplier, share)));
        let same: Vec<_> = shares.filter(|(_, share)| share.control.as_ref() == Some(control)).collect();
        let (supplier, _) = same.first()?;
        let other = same.iter().all(|(_, share)| share.held_by == Some(ResponsibilityHolder::Organization));
        let defect =
            || fail(Customer::RESPONSIBILITIES.at(at)).with("control", control).with("supplier", &supplier.id).related(&supplier.id);
        Some(other.then(defect))
    });
    told.collect()
}
