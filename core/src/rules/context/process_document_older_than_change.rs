//! A process that was changed significantly, while its description stayed as it was.

use crate::check::{Cx, Outcome, fail, kept, rule};
use crate::model::{AimsProcess, Change, Root, Scope};

rule! {
    "process-document-older-than-change", since "0.1", Practice, on Scope, serves ["7.5.2.s3"],
    effort AssessAgain,
    message "`{document}`, which describes the process {aimsProcess}, was last written, approved or reviewed on {on}, before the change `{change}` of that process",
    hint "update the document, or record in `reviewedOn` that it still describes the process",
    when |scope, _| scope.processes.iter().any(|process| process.document.is_some() && process.id.is_some()),
    check described,
}

fn described<'a>(scope: &'a Scope, cx: &Cx<'a>) -> Outcome<'a> {
    let known = scope.processes.iter().enumerate().filter_map(|(at, process)| {
        let (id, document) = (process.id.as_ref()?, cx.document(process.document.as_ref()?.as_str())?);
        let on = kept(document, cx.as_of)?;
        let made = cx.index().referring(Root::CHANGES, Change::AFFECTED, id.as_str()).filter_map(|at| cx.aims().changes.get(at));
        let later = made.filter(|change| super::super::changes::took_effect(change, cx.as_of).is_some_and(|since| since > on));
        let name = process.title.as_deref().unwrap_or(id.as_str());
        let place = Scope::PROCESSES.at(at).then(AimsProcess::DOCUMENT);
        Some(later.last().map(|change| {
            let defect = fail(place).with("document", &document.id).with("aimsProcess", name).with("on", on);
            defect.with("change", &change.id).related(&document.id).related(&change.id)
        }))
    });
    known.collect()
}
