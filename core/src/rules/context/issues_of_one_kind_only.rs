//! Issues of the outside alone, or of the inside alone.

use super::matters;
use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::{Origin, Root};

rule! {
    "issues-of-one-kind-only", since "0.1", Shall, on Whole, serves ["4.1.s1"],
    effort RecordOnly,
    message "no {missing} issue is recorded",
    hint "look at the {missing} side too: 4.1 asks for external and internal issues",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let kinds: Vec<Option<Origin>> = cx.aims().issues.iter().filter(|issue| matters(issue, cx.as_of)).map(|issue| issue.kind).collect();
    let missing = [Origin::External, Origin::Internal].into_iter().find(|kind| !kinds.contains(&Some(*kind)));
    match missing {
        _ if kinds.is_empty() => sink.not_asked(),
        None => sink.pass("issues"),
        Some(missing) if cx.declared_complete() && !kinds.contains(&None) => {
            sink.fail("", "", fail(Path::from(Root::ISSUES)).with("missing", missing));
        }
        Some(_) => sink.unknown("issues"),
    }
}
