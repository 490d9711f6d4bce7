//! A Statement of Applicability that does not say whether Annex A is enough.

use super::words::{Words, words};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::StatementOfApplicability;

rule! {
    "soa-further-controls-not-determined", since "0.1", Shall, on StatementOfApplicability, serves ["6.1.3.d"],
    effort Decide,
    message "nothing says whether controls beyond Annex A are needed",
    hint "record own controls in `ownControls`, or say in `additionalControls` how it was found that none is needed",
}

fn check<'a>(soa: &'a StatementOfApplicability, cx: &Cx<'a>) -> Outcome<'a> {
    if !cx.aims().own_controls.is_empty() || words(&soa.additional_controls) == Words::Ok {
        Outcome::Pass
    } else {
        fail(StatementOfApplicability::ADDITIONAL_CONTROLS).into()
    }
}
