//! A new version of the scope that no change record is about.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Change, Document, Root, Scope};

rule! {
    "scope-changed-without-change", since "0.1", Link, on Scope, serves ["6.3.s1"],
    effort RecordOnly,
    message "`{document}` replaced an earlier version of the scope on {effectiveFrom}, but no change of the management system is recorded for it",
    hint "record the change in `changes` and name the scope or its document in `affected`",
    check planned,
}

fn planned<'a>(scope: &'a Scope, cx: &Cx<'a>) -> Outcome<'a> {
    let document = scope.document.as_ref().and_then(|named| cx.document(named.as_str()));
    let Some((document, before)) = document.and_then(|it| Some((it, it.replaces.as_ref()?))) else { return Outcome::NotAsked };
    let Some(since) = document.effective_from.filter(|on| *on <= cx.as_of) else { return Outcome::NotAsked };
    // A change that was made before the earlier version was in force is that version's.
    let earlier = cx.document(before.as_str()).and_then(|it| it.effective_from);
    let of_this = |change: &Change| [change.done_on, change.decided_on].into_iter().flatten().max() > earlier;
    let about = |id: &str| {
        let mut named = cx.index().referring(Root::CHANGES, Change::AFFECTED, id).filter_map(|at| cx.aims().changes.get(at));
        named.any(of_this)
    };
    let own = scope.id.as_ref().is_some_and(|id| about(id.as_str()));
    if own || about(document.id.as_str()) || about(before.as_str()) {
        return Outcome::Pass;
    }
    let defect = fail(Scope::DOCUMENT).with("document", &document.id);
    defect.with(Document::EFFECTIVE_FROM, since).related(&document.id).into()
}
