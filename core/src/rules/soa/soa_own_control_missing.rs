//! An own control that the Statement of Applicability does not list.

use crate::check::rule;
use crate::model::OwnControl;

rule! {
    "soa-own-control-missing", since "0.1", Shall, on OwnControl, serves ["6.1.3.d", "6.1.3.f.i"],
    effort Decide,
    fix Undecided,
    message "the Statement of Applicability has no entry for the own control `{ownControl}`",
    hint "add an entry in `entries` that includes or excludes the control, with the justification",
    given |_, cx| cx.aims().statement_of_applicability.as_ref().map(|_| true),
    shows |control, cx| !cx.entries(control.id.as_str()).is_empty(), at OwnControl::ID,
}
