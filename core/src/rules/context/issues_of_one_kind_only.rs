//! Issues of external or of internal origin alone.

use super::matters;
use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::{Issue, Origin, Root};

rule! {
    "issues-of-one-kind-only", since "0.1", Shall, on Whole, serves ["4.1.s1"],
    effort Decide,
    message "no relevant {kind} issue has been determined",
    hint "determine the {kind} issues too and record them in `issues`: 4.1 requires both external and internal issues",
    whole both_kinds,
}

fn both_kinds(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let kinds: Vec<Option<Origin>> = cx.aims().issues.iter().filter(|issue| matters(issue, cx.as_of)).map(|issue| issue.kind).collect();
    let missing = [Origin::External, Origin::Internal].into_iter().find(|kind| !kinds.contains(&Some(*kind)));
    match missing {
        _ if kinds.is_empty() => sink.not_asked(),
        None => sink.pass("issues"),
        Some(kind) if cx.declared_complete() && !kinds.contains(&None) => {
            sink.fail("", "", fail(Path::from(Root::ISSUES)).with(Issue::KIND, kind));
        }
        Some(_) => sink.unknown("issues"),
    }
}
