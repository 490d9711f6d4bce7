//! Necessary controls that are not available as documented information.

use crate::check::{Cx, Outcome, fail, obsolete, rule};
use crate::model::StatementOfApplicability;

rule! {
    "controls-not-documented", since "0.1", Shall, on StatementOfApplicability, serves ["6.1.3.s4"],
    effort RecordOnly,
    message "the necessary controls are not available as documented information",
    message when ENDED "the necessary controls are documented in `{document}`, which is no longer in force",
    hint "record the Statement of Applicability in `documents`, and name it in `document`",
    check documented,
}

fn documented<'a>(soa: &'a StatementOfApplicability, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(named) = soa.document.as_ref() else { return fail(StatementOfApplicability::DOCUMENT).into() };
    match cx.document(named.as_str()) {
        None => Outcome::Unknown,
        Some(document) if obsolete(document) || document.effective_until.is_some_and(|until| until < cx.as_of) => {
            fail(StatementOfApplicability::DOCUMENT).case(ENDED).with("document", named).related(named).into()
        }
        Some(_) => Outcome::Pass,
    }
}
