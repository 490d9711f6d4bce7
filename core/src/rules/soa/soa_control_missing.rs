//! An Annex A control on which nothing was decided.

use crate::catalogue::catalogue;
use crate::check::{Cx, Path, Sink, fail, hollow, rule};
use crate::model::{Root, StatementOfApplicability};

rule! {
    "soa-control-missing", since "0.1", Shall, on Whole, serves ["6.1.3.b.ii", "6.1.3.f.i"],
    effort Decide,
    fix Undecided,
    message "the Statement of Applicability has no entry for the control `{control}`",
    hint "add an entry in `entries` that includes or excludes the control, with the justification",
    whole whole,
}

fn whole(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let Some(soa) = cx.aims().statement_of_applicability.as_deref() else { return sink.unknown("statementOfApplicability") };
    let finished = super::approved(soa, cx) || cx.declared_complete();
    for control in catalogue().controls() {
        let entries = cx.entries(control.label);
        if entries.iter().any(|entry| !hollow(*entry)) {
            sink.pass(control.label);
        } else if !entries.is_empty() {
            // An entry that says nothing is begun.
            sink.unknown(control.label);
        } else if !finished {
            // A statement that is only begun has not decided yet: each control that is still to come would be a finding.
            sink.unknown(control.label);
        } else {
            let place = Path::from(Root::STATEMENT_OF_APPLICABILITY).then(StatementOfApplicability::ENTRIES);
            let id = soa.id.as_ref().map_or("", |id| id.as_str());
            sink.fail("statementOfApplicability", id, fail(place).with("control", control.label));
        }
    }
}
