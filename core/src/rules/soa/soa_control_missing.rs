//! An Annex A control on which nothing was decided.

use crate::catalogue::catalogue;
use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::{Root, StatementOfApplicability};

rule! {
    "soa-control-missing", since "0.1", Shall, on Whole, serves ["6.1.3.b.ii", "6.1.3.f.i"],
    effort Decide,
    fix Undecided,
    message "the Statement of Applicability has no entry for `{control}` ({title})",
    hint "include the control or exclude it, with the reason",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let Some(soa) = cx.aims().statement_of_applicability.as_deref() else { return sink.unknown("statementOfApplicability") };
    let finished = super::approved(soa, cx) || cx.declared_complete();
    let place = Path::from(Root::STATEMENT_OF_APPLICABILITY).then(StatementOfApplicability::ENTRIES);
    for control in catalogue().controls() {
        if soa.entries.iter().any(|entry| entry.control.as_str() == control.label) {
            sink.pass(control.label);
        } else if !finished {
            // Whoever has only begun is not told of each control that is still to come.
            sink.unknown(control.label);
        } else {
            let defect = fail(place).with("control", control.label).with("title", control.title);
            sink.fail("statementOfApplicability", soa.id.as_ref().map_or("", |id| id.as_str()), defect);
        }
    }
}
