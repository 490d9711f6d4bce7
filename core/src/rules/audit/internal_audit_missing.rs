//! No internal audit was held.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::Root;

rule! {
    "internal-audit-missing", since "0.1", Shall, on Whole, serves ["9.2.1.a.1", "9.2.1.a.2", "9.2.1.b"],
    effort AssessAgain,
    message "no internal audit was held",
    hint "hold an internal audit and record it in `audits`, with its last day in `on`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    if cx.aims().audits.iter().any(|audit| super::held(audit, cx.as_of).is_some()) {
        sink.pass(Root::AUDITS.name);
    } else if cx.declared_complete() {
        sink.fail("", "", fail(Path::from(Root::AUDITS)));
    } else {
        sink.unknown(Root::AUDITS.name);
    }
}
