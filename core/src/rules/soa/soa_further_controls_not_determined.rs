//! A Statement of Applicability that does not determine whether controls beyond Annex A are necessary.

use super::words::{Words, words};
use crate::check::rule;
use crate::model::StatementOfApplicability as Soa;

rule! {
    "soa-further-controls-not-determined", since "0.1", Shall, on StatementOfApplicability, serves ["6.1.3.d"],
    effort Decide,
    message "whether controls beyond Annex A are necessary has not been determined",
    hint "record own controls under `ownControls`, or record in `additionalControls` how it was determined that none is necessary",
    shows |soa, cx| !cx.aims().own_controls.is_empty() || words(&soa.additional_controls) == Words::Ok, at Soa::ADDITIONAL_CONTROLS,
}
